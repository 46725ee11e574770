//! The writer of JSON.

use crate::codec::record::{Constant, REQUIRED, Record};
use crate::codec::text::push_integer;
use crate::codec::view::{Encode, Mapping, Sequence, View};

/// Writes a value as JSON, without white space.
pub fn to_json(value: &dyn Encode) -> String {
    let mut out = String::new();
    write(&mut out, value.view());
    out
}

pub(crate) fn write(out: &mut String, view: View<'_>) {
    match view {
        View::Absent | View::Null => out.push_str("null"),
        View::Bool(value) => out.push_str(if value { "true" } else { "false" }),
        View::Integer(value) => push_integer(out, value),
        View::StringInteger(value) => {
            out.push('"');
            push_integer(out, value);
            out.push('"');
        }
        View::Float(value) => write_float(out, value),
        View::Str(text) | View::Secret(text) => write_string(out, text),
        View::Record(record) => write_record(out, record),
        View::List(list) => write_list(out, list),
        View::Map(map) => write_map(out, map),
        View::Raw(text) => out.push_str(text),
    }
}

fn write_record(out: &mut String, record: &dyn Record) {
    let shape = record.shape();
    let mut object = ObjectWriter::new(out);
    for (name, constant) in shape.constants {
        object.entry(
            name,
            match constant {
                Constant::Bool(value) => View::Bool(*value),
                Constant::Str(text) => View::Str(text),
            },
        );
    }
    for (index, field) in shape.fields.iter().enumerate() {
        match record.field(index).view() {
            View::Absent if !field.has(REQUIRED) => {}
            view => object.entry(field.0, view),
        }
    }
    object.finish();
}

fn write_map(out: &mut String, map: &dyn Mapping) {
    let mut object = ObjectWriter::new(out);
    for index in 0..map.count() {
        let (key, value) = map.entry(index);
        object.entry(key, value);
    }
    object.finish();
}

fn write_list(out: &mut String, list: &dyn Sequence) {
    out.push('[');
    for index in 0..list.count() {
        if index > 0 {
            out.push(',');
        }
        write(out, list.item(index));
    }
    out.push(']');
}

/// Writes the braces and the commas.
struct ObjectWriter<'a> {
    out: &'a mut String,
    empty: bool,
}

impl<'a> ObjectWriter<'a> {
    fn new(out: &'a mut String) -> Self {
        out.push('{');
        Self { out, empty: true }
    }

    fn entry(&mut self, key: &str, value: View<'_>) {
        if !self.empty {
            self.out.push(',');
        }
        self.empty = false;
        write_string(self.out, key);
        self.out.push(':');
        write(self.out, value);
    }

    fn finish(self) {
        self.out.push('}');
    }
}

/// Whole numbers without a point and very large ones with an exponent, as JavaScript writes them. JSON has no infinities: `null`.
fn write_float(out: &mut String, value: f64) {
    if !value.is_finite() {
        out.push_str("null");
    } else if value.abs() < 1e15 && value.fract() == 0.0 {
        out.push_str(&format!("{value}"));
    } else {
        out.push_str(&format!("{value:?}"));
    }
}

fn write_string(out: &mut String, text: &str) {
    out.push('"');
    let mut rest = text;
    while let Some(at) = rest.bytes().position(needs_escape) {
        let (clean, from) = rest.split_at(at);
        out.push_str(clean);
        let mut characters = from.chars();
        if let Some(character) = characters.next() {
            write_escape(out, character);
        }
        rest = characters.as_str();
    }
    out.push_str(rest);
    out.push('"');
}

fn needs_escape(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

fn write_escape(out: &mut String, character: char) {
    match character {
        '"' => out.push_str("\\\""),
        '\\' => out.push_str("\\\\"),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        character => {
            const HEX: [char; 16] = [
                '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f',
            ];
            let code = character as usize;
            out.push_str("\\u00");
            out.extend([HEX[code >> 4 & 15], HEX[code & 15]]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::to_json;
    use crate::{Metadata, Params, StringInteger, Value};

    #[test]
    fn strings_are_escaped_where_json_demands_it() {
        let text = "\"q\" \\ / \n\r\t\u{1}\u{1f}\u{7f} ü 😀".to_owned();
        assert_eq!(
            to_json(&text),
            "\"\\\"q\\\" \\\\ / \\n\\r\\t\\u0001\\u001f\u{7f} ü 😀\""
        );
    }

    #[test]
    fn numbers() {
        assert_eq!(
            to_json(&vec![0, i64::MAX, i64::MIN]),
            "[0,9223372036854775807,-9223372036854775808]"
        );
        assert_eq!(
            to_json(&vec![0.1, -1.0, 1e21, 2.5e-300, f64::NAN]),
            "[0.1,-1,1e21,2.5e-300,null]"
        );
        assert_eq!(to_json(&StringInteger(-7)), "\"-7\"");
    }

    #[test]
    fn clearing_is_null_and_an_empty_list_a_list() {
        let params = Params::new()
            .with("cleared", Value::Cleared)
            .with("list", Value::List(vec![]))
            .with("secret", Value::secret("s"))
            .with("metadata", Metadata::from([("k", "v")]));
        assert_eq!(
            params.to_json(),
            r#"{"cleared":null,"list":[],"secret":"s","metadata":{"k":"v"}}"#
        );
    }
}
