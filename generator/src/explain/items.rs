//! Where in the emitted source the items stand.
//!
//! The generator lays the source out itself, so lines are enough to go by: an item begins at the margin, its members are indented
//! once.

use std::collections::{BTreeMap, HashMap};

use super::Item;

/// What makes a name of a keyword.
const RAW: &str = "r#";
/// The folder of the objects of the API.
const OBJECTS: &str = "objects/";

/// The items of a crate by their full paths, members after `::`; keywords as they are.
pub(super) struct Items(HashMap<String, (String, usize)>);

impl Items {
    /// Reads the Rust among the files of a crate.
    pub(super) fn read(files: &BTreeMap<String, String>) -> Self {
        let mut items = Self(HashMap::new());
        for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
            items.file(path, text);
        }
        items
    }

    /// The item of this path, if it was emitted.
    pub(super) fn find(&self, path: &str) -> Option<Item> {
        self.0.get(&path.replace(RAW, "")).map(|(file, line)| Item {
            path: path.to_owned(),
            file: file.clone(),
            line: *line,
        })
    }

    fn file(&mut self, path: &str, text: &str) {
        let module = module(path);
        let mut owner = String::new();
        for (index, line) in text.lines().enumerate() {
            let member = line.strip_prefix("    ");
            let Some(name) = declared(member.unwrap_or(line), member.is_some()) else {
                if member.is_none() && line.starts_with("impl") {
                    let target = line.trim_end_matches(['{', '}', ' ']);
                    let target = target.rsplit(' ').next().unwrap_or_default();
                    owner = format!("{module}{target}");
                }
                continue;
            };
            let is_type = line.contains("pub struct ") || line.contains("pub enum ");
            let item = match member {
                Some(_) if !is_type => format!("{owner}::{name}"),
                _ => format!("{module}{name}"),
            };
            if is_type {
                owner.clone_from(&item);
            }
            self.0
                .entry(item)
                .or_insert_with(|| (path.to_owned(), index + 1));
        }
    }
}

/// What the paths of the items in a file begin with. Objects of the API are at the crate's root.
fn module(file: &str) -> String {
    let path = file.strip_prefix("src/").unwrap_or(file);
    let path = path.strip_suffix(".rs").unwrap_or(path);
    if path == "lib" || path.starts_with(OBJECTS) {
        return String::new();
    }
    format!("{}::", path.replace('/', "::"))
}

/// The name that a line declares: of an item, or of a field, method or variant.
fn declared(line: &str, is_member: bool) -> Option<&str> {
    let word = |text: &str| text.find(|c: char| !c.is_alphanumeric() && c != '_');
    let name = |text: &'_ str| word(text).filter(|end| *end > 0);
    if let Some(rest) = line.strip_prefix("pub ") {
        let rest = ["struct ", "enum ", "fn ", "const "]
            .iter()
            .find_map(|kind| rest.strip_prefix(kind))
            .or(is_member.then_some(rest))?;
        return name(rest).map(|end| &rest[..end]);
    }
    // A variant.
    let end = name(line).filter(|_| is_member && line.starts_with(char::is_uppercase))?;
    matches!(line.as_bytes()[end], b',' | b'(').then(|| &line[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(items: &Items, path: &str) -> Option<usize> {
        items.find(path).map(|item| item.line)
    }

    #[test]
    fn items_and_members_are_found_by_path() {
        let model = "pub struct Card {\n    pub brand: Brand,\n}\n\nimpl Card {\n    pub const X: u8 = 0;\n}\n\n\
                     pub enum Brand {\n    Visa,\n    Unknown(String),\n}\n\nopen_enum!(Brand {\n    Visa = \"visa\",\n});\n";
        let module = "operation! {\n    pub struct CreateRequest -> Card;\n}\n\npub fn create() -> CreateRequest {\n}\n\n\
                      impl CreateRequest {\n    pub fn email(mut self) -> Self {\n    }\n}\n";
        let nested = "pub enum Kind {\n    One,\n}\n";
        let items = Items::read(&BTreeMap::from([
            ("src/objects/card.rs".to_owned(), model.to_owned()),
            ("src/cards.rs".to_owned(), module.to_owned()),
            ("src/cards/create/in.rs".to_owned(), nested.to_owned()),
            (
                "src/lib.rs".to_owned(),
                "pub const VERSION: u8 = 1;\n".to_owned(),
            ),
        ]));
        for (path, expected) in [
            ("Card", 1),
            ("Card::brand", 2),
            ("Card::X", 6),
            ("Brand", 9),
            ("Brand::Visa", 10),
            ("Brand::Unknown", 11),
            ("cards::CreateRequest", 2),
            ("cards::create", 5),
            ("cards::CreateRequest::email", 9),
            ("cards::create::r#in::Kind", 1),
            ("cards::create::r#in::Kind::One", 2),
            ("VERSION", 1),
        ] {
            assert_eq!(line(&items, path), Some(expected), "{path}");
        }
        assert_eq!(line(&items, "Card::number"), None);
        assert_eq!(line(&items, "Kind"), None);
    }
}
