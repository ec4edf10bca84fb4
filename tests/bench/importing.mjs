import process from "node:process";
import { Application } from "@microsoft/teams-ai";
import { CloudAdapter } from "botbuilder";
import restify from "restify";

// What the kept packages take to load, and nothing else.

process.stdout.write(`ready ${[Application, CloudAdapter, restify].length}\n`);
