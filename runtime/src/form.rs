//! The writer of forms and query strings: nested keys as `a[b][0]`, everything but unreserved characters percent-encoded.

use crate::record::{AnyRecord, Constant};
use crate::text::push_integer;
use crate::view::{Encode, View};

/// Writes a value as `application/x-www-form-urlencoded`. Anything but an object gives the empty string.
pub fn to_form(value: &dyn Encode) -> String {
    let mut form = Form {
        out: String::new(),
        key: String::new(),
    };
    form.object(value.view());
    form.out
}

/// Appends `text` with everything but the unreserved characters of RFC 3986 percent-encoded.
pub(crate) fn percent_encode(out: &mut String, text: &str) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| !UNRESERVED[byte as usize]) {
        let (clean, from) = rest.split_at(at);
        out.push_str(clean);
        let mut characters = from.chars();
        if let Some(character) = characters.next() {
            for byte in character.encode_utf8(&mut [0; 4]).bytes() {
                out.push('%');
                out.push(char::from(HEX[usize::from(byte >> 4)]));
                out.push(char::from(HEX[usize::from(byte & 15)]));
            }
        }
        rest = characters.as_str();
    }
    out.push_str(rest);
}

const UNRESERVED: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        let character = byte as u8;
        table[byte] =
            character.is_ascii_alphanumeric() || matches!(character, b'-' | b'.' | b'_' | b'~');
        byte += 1;
    }
    table
};

struct Form {
    out: String,
    /// The key of the value being written; what is nested in it appends to it and cuts it back.
    key: String,
}

impl Form {
    fn object(&mut self, view: View<'_>) {
        match view {
            View::Record(record) => self.record(record),
            View::Map(map) => {
                for index in 0..map.count() {
                    let (key, value) = map.entry(index);
                    self.nested(key, value);
                }
            }
            _ => {}
        }
    }

    fn record(&mut self, record: &dyn AnyRecord) {
        let shape = record.shape();
        for (name, constant) in shape.constants {
            match constant {
                Constant::Bool(value) => self.nested(name, View::Bool(*value)),
                Constant::Str(text) => self.nested(name, View::Str(text)),
            }
        }
        for (index, field) in shape.fields.iter().enumerate() {
            self.nested(field.0, record.get(index).view());
        }
    }

    fn nested(&mut self, key: &str, value: View<'_>) {
        let length = self.key.len();
        if length == 0 {
            percent_encode(&mut self.key, key);
        } else {
            self.key.push('[');
            percent_encode(&mut self.key, key);
            self.key.push(']');
        }
        self.value(value);
        self.key.truncate(length);
    }

    fn value(&mut self, view: View<'_>) {
        match view {
            View::Absent => {}
            View::Null => self.begin(),
            View::Bool(value) => {
                self.begin();
                self.out.push_str(if value { "true" } else { "false" });
            }
            View::Integer(value) | View::StringInteger(value) => {
                self.begin();
                push_integer(&mut self.out, value);
            }
            View::Float(value) => {
                self.begin();
                percent_encode(&mut self.out, &value.to_string());
            }
            View::Str(text) | View::Secret(text) | View::Raw(text) => {
                self.begin();
                percent_encode(&mut self.out, text);
            }
            View::List(list) => {
                // An empty list clears the field.
                if list.count() == 0 {
                    self.begin();
                }
                let length = self.key.len();
                for index in 0..list.count() {
                    self.key.push('[');
                    push_integer(&mut self.key, i64::try_from(index).unwrap_or(i64::MAX));
                    self.key.push(']');
                    self.value(list.item(index));
                    self.key.truncate(length);
                }
            }
            View::Record(_) | View::Map(_) => self.object(view),
        }
    }

    /// Writes the key, up to its value.
    fn begin(&mut self) {
        if !self.out.is_empty() {
            self.out.push('&');
        }
        self.out.push_str(&self.key);
        self.out.push('=');
    }
}
