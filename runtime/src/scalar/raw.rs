//! JSON that is kept as it came, to be decoded later or not at all.

use std::fmt;

use crate::codec::decode::{Decode, InPlace, from_str};
use crate::codec::decode_error::DecodeError;
use crate::codec::reader::Reader;
use crate::codec::view::{Encode, View};

/// The text of one JSON value, checked to be JSON, not yet decoded.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RawJson(Box<str>);

/// The text of one JSON object whose properties the API does not fix.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Object(RawJson);

impl RawJson {
    /// Takes the text of one JSON value.
    ///
    /// # Errors
    /// The text is not JSON.
    pub fn parse(json: &str) -> Result<Self, DecodeError> {
        from_str(json)
    }

    /// The text as it came.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Decodes the value.
    ///
    /// # Errors
    /// It is something else than `T`.
    pub fn decode<T: Decode>(&self) -> Result<T, DecodeError> {
        from_str(&self.0)
    }

    /// The value of a property, if this is an object that has it.
    pub fn get(&self, key: &str) -> Option<RawJson> {
        Reader::new(&self.0).property(key)
    }
}

impl Object {
    /// Takes the text of one JSON object.
    ///
    /// # Errors
    /// The text is not JSON, or no object.
    pub fn parse(json: &str) -> Result<Self, DecodeError> {
        from_str(json)
    }

    /// The text as it came.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Decodes the object.
    ///
    /// # Errors
    /// It is something else than `T`.
    pub fn decode<T: Decode>(&self) -> Result<T, DecodeError> {
        self.0.decode()
    }

    /// The value of a property, if the object has it.
    pub fn get(&self, key: &str) -> Option<RawJson> {
        self.0.get(key)
    }
}

impl From<Object> for RawJson {
    fn from(object: Object) -> Self {
        object.0
    }
}

impl InPlace for RawJson {}

impl Decode for RawJson {
    fn blank() -> Self {
        Self("null".into())
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.0 = reader.raw()?.into();
        Ok(())
    }
}

impl InPlace for Object {}

impl Decode for Object {
    fn blank() -> Self {
        Self(RawJson("{}".into()))
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.0.0 = reader.raw_object()?.into();
        Ok(())
    }
}

impl Encode for RawJson {
    fn view(&self) -> View<'_> {
        View::Raw(&self.0)
    }
}

impl Encode for Object {
    fn view(&self) -> View<'_> {
        self.0.view()
    }
}

/// What was not decoded may hold secrets, so only its size is shown.
impl fmt::Debug for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawJson({} bytes)", self.0.len())
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Object({} bytes)", self.as_str().len())
    }
}

#[cfg(test)]
mod tests {
    use super::{Object, RawJson};
    use crate::to_json;

    #[test]
    fn text_is_kept_as_it_came_and_decoded_later() {
        let text = r#"{ "a" : [1, 2.0], "\u0062": {"c": "d"} }"#;
        let object = Object::parse(text).unwrap();
        assert_eq!(to_json(&object), text);
        assert_eq!(
            object
                .get("b")
                .unwrap()
                .get("c")
                .unwrap()
                .decode::<String>()
                .unwrap(),
            "d"
        );
        assert_eq!(object.get("a").unwrap().as_str(), "[1, 2.0]");
        assert_eq!(object.get("c"), None);
        assert_eq!(RawJson::parse("3").unwrap().get("a"), None);
    }

    #[test]
    fn only_json_is_taken() {
        assert!(Object::parse("[]").is_err());
        assert!(RawJson::parse("{} {}").is_err());
        assert!(RawJson::parse("{\"a\":tru}").is_err());
        assert!(crate::from_slice::<RawJson>(b"\"\xff\"").is_err());
    }

    #[test]
    fn debug_does_not_show_what_is_in_it() {
        assert_eq!(
            format!("{:?}", Object::parse(r#"{"client_secret":"x"}"#).unwrap()),
            "Object(21 bytes)"
        );
    }
}
