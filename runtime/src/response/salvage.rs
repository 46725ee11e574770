//! What can be read of a response that cannot be decoded, or that broke off.

use crate::codec::reader::Reader;
use crate::{Decode, Map, Object, RawJson, to_json};

/// The JSON object in a body; of one that breaks off, the properties that came in whole. `None` if not even one did.
pub(super) fn object(body: &[u8]) -> Option<Object> {
    let text = String::from_utf8_lossy(body);
    if let Ok(object) = Object::parse(&text) {
        return Some(object);
    }
    let mut properties: Map<RawJson> = Map::new();
    if properties.decode(&mut Reader::lenient(&text)).is_err() {
        let (last, value) = properties.iter().next_back()?;
        // `null` is what stands for a value that did not come, and a number at the end may have more digits.
        let is_number = value
            .as_str()
            .starts_with(|first| matches!(first, '-' | '0'..='9'));
        if value.as_str() == "null" || is_number && text.ends_with(value.as_str()) {
            let last = last.to_owned();
            properties.remove(&last);
        }
    }
    if properties.is_empty() {
        return None;
    }
    Object::parse(&to_json(&properties)).ok()
}

/// The id of the object in a body.
pub(super) fn id(body: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(body);
    let tag = Reader::new(&text).tag("id", false).ok()?;
    tag.value.map(|id| id.into_owned())
}

#[cfg(test)]
mod tests {
    use super::{id, object};

    #[test]
    fn a_body_that_breaks_off_has_the_properties_before_the_break() {
        let body = br#"{"id":"ch_1","amount":3,"metadata":{"a":"b"}}"#;
        let read = |length: usize| object(&body[..length]).map(|object| object.as_str().to_owned());
        assert_eq!(read(body.len()).unwrap().as_bytes(), body);
        assert_eq!(
            read(body.len() - 1).as_deref(),
            Some(r#"{"id":"ch_1","amount":3,"metadata":{"a":"b"}}"#)
        );
        assert_eq!(
            read(body.len() - 2).as_deref(),
            Some(r#"{"id":"ch_1","amount":3}"#)
        );
        assert_eq!(read(14).as_deref(), Some(r#"{"id":"ch_1"}"#));
        for length in 0..body.len() {
            let read = read(length).unwrap_or_default();
            assert!(!read.contains("amount") || length > 22, "{length}: {read}");
        }
        assert_eq!(id(&body[..13]).as_deref(), Some("ch_1"));
        assert_eq!(id(&body[..8]), None);
        assert!(object(b"[1]").is_none());
        assert!(object(b"").is_none());
    }
}
