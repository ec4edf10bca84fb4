import { remembered } from "../remembered.ts";

/**
 * Given names usual in Denmark and in English-speaking committees: they tell "Grete koordinerer" from "Projektet følges".
 * Only common names of the language; nobody's name is here because of a document.
 */
const NAMES = `
Adam Aksel Albert Alexander Alfred Allan Anders Andreas Anker Anton Arne Arthur Asbjørn Asger August Axel Benjamin Bent Bertel Bjarke Bjarne Bjørn Bo Brian
Carl Carsten Casper Christian Christoffer Claus Dan Daniel David Dennis Ebbe Egon Ejnar Elias Emil Erik Erling Esben Finn Flemming Folmer Frank Frede Frederik Frits
Georg Gert Gorm Gunnar Gustav Hans Harald Harry Helge Henning Henrik Herluf Holger Ib Ivan Ivar Jacob Jakob Jan Janus Jens Jeppe Jes Jesper Jim Jimmy Joachim Johan Johannes John Johnny Jon Jonas
Jørgen Jørn Kai Kaj Karl Karsten Kasper Kenneth Kennet Kent Kim Kjeld Klaus Knud Kristian Kristoffer Kurt Lars Lasse Laurits Leif Leo Lennart Louis Ludvig Mads Magnus Malthe Marcus Marius Mark Markus Martin Mathias Max Michael Mikael Mikkel Mogens Mohammed Morten
Nicolai Niels Nikolaj Nils Nis Oliver Olaf Ole Oluf Orla Oscar Oskar Otto Ove Palle Paul Peder Per Peter Philip Pierre Poul Preben Rasmus Rene René Richard Robert Rolf Rune Samuel Sebastian Silas Simon Steen Steffen Sten Stig Sune Svend Søren
Theis Theodor Tage Thomas Thor Thorbjørn Thorkild Tim Tobias Toke Tom Tommy Tonny Torben Torkild Troels Tue Uffe Ulf Ulrik Vagn Valdemar Verner Victor Viggo Vilhelm Villads Villy William Willy
Agnete Agnes Alberte Alice Alma Amalie Anders Andrea Ane Anette Anita Anja Ann Anna Anne Annelise Annemarie Annette Anni Annie Asta Astrid Benedikte Bente Berit Bettina Birgit Birgitte Birte Birthe Bodil Britt Britta Camilla Caroline Cathrine Cecilie Charlotte
Christel Christina Christine Clara Conni Connie Dagmar Diana Dinah Ditte Dorit Dorte Dorthe Ea Edith Elin Elisabeth Ella Ellen Elna Elsa Else Elsebeth Emilie Emma Esther Eva Fie Frida Freja Gerda Gitte Gerd Grete Grethe Gro Gry Gudrun Hanne Hannah Heidi Helen Helene Helga Helle Henny Henriette
Ida Inga Inge Ingelise Inger Ingrid Irene Iris Isabella Jane Janne Jeanette Jenny Jette Joan Johanne Josefine Jytte Julie Kamilla Karen Karin Karina Karla Karoline Katja Katrine Kathrine Kirsten Kirstine Kristina Kristine Laila Laura Lea Lena Lene Lilian Lillian Lina Linda Line Lis Lisa Lisbet Lisbeth Lise Liselotte Lissi Liv Lone Lotte Louise Lydia Lykke Lærke
Maiken Maja Majbritt Malene Malou Margit Margrethe Maria Marianne Marie Marlene Marta Martha Mathilde Merete Merethe Mette Mia Mie Mille Minna Monica Nadia Nana Nanna Natasja Nete Nicoline Nina Nikoline Nora Olga Olivia Pernille Pia Pil Ragnhild Randi Ranvig Rebecca Rikke Rita Rosa Ruth
Sabina Sabine Sandra Sanne Sara Sarah Selma Sidsel Signe Sigrid Sille Silje Simone Sine Siri Sofia Sofie Solveig Sonja Sophie Stella Stine Sus Susan Susanne Sussi Suzanne Sys Tanja Thea Therese Thora Tina Tine Tove Trine Tyra Ulla Ursula Vera Vibe Vibeke Victoria Viola Vita Vivi Vivian Winnie Yvonne Ærø Åge Aage Åse Aase
Ahmed Ali Aisha Amina Fatima Hassan Hussein Ibrahim Leila Mehmet Mohammed Muhammed Mustafa Omar Samira Yasmin Zeynep
Alan Amanda Amy Andrew Angela Barbara Ben Betty Brenda Bruce Carol Catherine Charles Chris Christopher Claire Colin Craig Daisy Deborah Derek Diane Donald Donna Dorothy Douglas Duncan Edward Elaine Elizabeth Emily Eric Fiona Frances Francis Fred Gareth Gary Geoffrey George Gillian Gordon Graham Grace Harriet Heather Hugh Iain Ian
Jack Jackie Jacqueline James Janet Janice Jason Jean Jeremy Jessica Jill Joanna Joanne Joe Joseph Joyce Judith Judy Julia Karl Kate Katherine Kathleen Keith Kelly Kevin Lauren Lesley Lewis Lucy Luke Lynn Margaret Marion Mary Matthew Maureen Megan Melissa Moira Natalie Neil Nicholas Nicola Nigel Norman Oliver Owen Pamela Pat Patricia Patrick Pauline Philip Phillip Priya
Rachel Ralph Raymond Rebecca Rhys Robin Roger Ronald Rosemary Ross Roy Russell Ryan Sally Sam Samantha Sandy Scott Sean Sharon Sheila Shirley Simon Stephanie Stephen Steven Stuart Sue Susan Suzanne Sylvia Terence Teresa Timothy Tony Tracey Trevor Valerie Vincent Walter Wendy Yusuf Zoe
Abdul Adnan Agnieszka Amir Annegrethe Anneli Anny Augusta Ayse Bendt Benny Bernt Bertha Betina Birger Bjørg Boel Bruno Børge Carina Carla Carmen
Christa Christen Conny Dagny Daniella Ditlev Dorrit Dorthea Egil Eigil Einar Ejler Ejvind Eline Elly Elo Elvin Emmy Erland Erna Ester Eyvind Fatma
Filip Frode Gerner Gregers Gunhild Gunner Gunver Gurli Gyda Halfdan Hamid Hanna Hardy Hartvig Hedvig Helena Henry Herdis Herman Hjalmar Hjørdis Hugo
Ingeborg Ingolf Ingvar Irma Iver Jannick Jannie Jannik Jarl Jeanett Jeanne Jess Jimmi Johnni Jonna Jonny Julius Kaare Kaja Kari Karna Keld Kenn Khalid
Kirsa Kresten Lajla Lauge Laurids Laust Leon Lilli Lilly Lisette Lizzi Lorens Lorenz Lucas Magne Majken Mariam Martine Maryam Matias Melanie
Michelle Mikala Mona Nanette Nicklas Nicolaj Noah Nour Oda Olav Osvald Pauli Peer Philippa Piotr Rebekka Regitze Regnar Rie Rigmor Roar Ronni Ronny
Rudi Rudolf Sami Sigurd Snorre Sofus Steffan Stephan Svante Sven Svenn Svenning Svetlana Søs Thyge Tilde Tonni Tyge Ulrikke Valborg Vicki
Viktor Vilma Walther Wilhelm Yrsa Zahra Zenia Øjvind Øyvind
Alexandra Annelie Annika Cecilia Claudia Ebba Elena Ellinor Elvira Erika Fabian Gabriella Gudmund Hilda Jamal Jeannette Josephine Katharina Khaled Klara
Klavs Leah Linea Louisa Lukas Maibritt Malik Maren Margrete Marianna Marina Matilde Mattias Miriam Mohamad Mohamed Niklas Petra Ramona Rosemarie Selina
Sisse Sissel Stefan Sverre Tatjana Thorleif Tora Torsten Thorsten Veronica Vigga Zainab
Alison Bob Dave Kev Liz Lorraine Mike Nick Paula Pete Phil Raj Ron Rosie Steve Ted Terry Theo Vince
`;

const known = new Set(
  NAMES.split(/\s+/u)
    .filter((name) => name !== "")
    .map((name) => name.toLowerCase())
    .flatMap((name) => [name, inLetters(name), inDigraphs(name)]),
);

/** "Grete", "Ann-Lisbeth"; also with æ, ø, å written ae, oe, aa. Wants the capital that a name has. */
export const isGivenName = remembered((word) => {
  if (!/^\p{Lu}/u.test(word)) return false;
  const name = word.toLowerCase();
  if (known.has(name)) return true;
  const end = name.indexOf("-");
  return end > 0 && known.has(name.slice(0, end));
});

function inLetters(name: string): string {
  return name.replaceAll("aa", "å").replaceAll("ae", "æ").replaceAll("oe", "ø");
}

function inDigraphs(name: string): string {
  return name.replaceAll("å", "aa").replaceAll("æ", "ae").replaceAll("ø", "oe");
}
