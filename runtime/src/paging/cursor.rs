//! A place in a list, to go on from later.

use std::{fmt, str::FromStr};

#[cfg(feature = "serde")]
use serde_core::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// A place in a list that can be stored as text, and gone on from in another process.
///
/// In a v1 list it stands right after an item; in search results and v2 lists, which can be entered at pages only, it
/// stands at the beginning of a page. So nothing is missed after going on, and there at most a page is seen again.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cursor(pub(super) Place);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Place {
    After(String),
    Before(String),
    Page(String),
    Url(String),
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, value) = match &self.0 {
            Place::After(id) => ("after", id),
            Place::Before(id) => ("before", id),
            Place::Page(page) => ("page", page),
            Place::Url(url) => ("url", url),
        };
        write!(f, "{kind}:{value}")
    }
}

impl FromStr for Cursor {
    type Err = InvalidCursor;

    fn from_str(text: &str) -> Result<Self, InvalidCursor> {
        let (kind, value) = text.split_once(':').ok_or(InvalidCursor)?;
        let value = value.to_owned();
        Ok(Self(match kind {
            "after" => Place::After(value),
            "before" => Place::Before(value),
            "page" => Place::Page(value),
            "url" => Place::Url(value),
            _ => return Err(InvalidCursor),
        }))
    }
}

/// As its text.
#[cfg(feature = "serde")]
impl Serialize for Cursor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> Deserialize<'de> for Cursor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

/// The text is no [`Cursor`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidCursor;

impl fmt::Display for InvalidCursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text is no cursor of a list")
    }
}

impl std::error::Error for InvalidCursor {}

#[cfg(test)]
mod tests {
    use super::Cursor;

    #[test]
    fn a_cursor_survives_as_text() {
        for text in [
            "after:ch_1",
            "before:ch_1",
            "page:abc:d",
            "url:/v2/core/accounts?page=x",
        ] {
            assert_eq!(text.parse::<Cursor>().unwrap().to_string(), text);
        }
        for text in ["", "ch_1", "behind:ch_1"] {
            assert!(text.parse::<Cursor>().is_err(), "{text}");
        }
    }
}
