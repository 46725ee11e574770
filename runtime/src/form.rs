//! The writer of forms and query strings: nested keys as `a[b][0]`, everything but unreserved characters percent-encoded.

use crate::record::{Constant, Record};
use crate::text::push_integer;
use crate::view::{Encode, View};

/// Writes a value as `application/x-www-form-urlencoded`. Anything but an object gives the empty string.
pub fn to_form(value: &dyn Encode) -> String {
    let mut form = Form {
        // Room for what most requests hold.
        out: String::with_capacity(256),
        key: String::with_capacity(64),
    };
    form.object(value.view());
    form.out
}

/// Appends `text` with everything but the unreserved characters of RFC 3986 percent-encoded.
pub(crate) fn percent_encode(out: &mut String, text: &str) {
    let mut clean = 0;
    for (at, byte) in text.bytes().enumerate() {
        if !UNRESERVED[usize::from(byte)] {
            // Between two bytes of one character there is nothing to copy, and no boundary to cut at.
            out.push_str(text.get(clean..at).unwrap_or_default());
            let triplet = usize::from(byte) * 3;
            out.push_str(TRIPLETS.get(triplet..triplet + 3).unwrap_or_default());
            clean = at + 1;
        }
    }
    out.push_str(text.get(clean..).unwrap_or_default());
}

/// `%00`, `%01` … `%FF`, one after the other.
const TRIPLETS: &str = {
    const BYTES: [u8; 768] = {
        let hex = *b"0123456789ABCDEF";
        let mut bytes = [b'%'; 768];
        let mut byte = 0;
        while byte < 256 {
            bytes[byte * 3 + 1] = hex[byte >> 4];
            bytes[byte * 3 + 2] = hex[byte & 15];
            byte += 1;
        }
        bytes
    };
    match std::str::from_utf8(&BYTES) {
        Ok(triplets) => triplets,
        Err(_) => "",
    }
};

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

    fn record(&mut self, record: &dyn Record) {
        let shape = record.shape();
        for (name, constant) in shape.constants {
            match constant {
                Constant::Bool(value) => self.nested(name, View::Bool(*value)),
                Constant::Str(text) => self.nested(name, View::Str(text)),
            }
        }
        for (index, field) in shape.fields.iter().enumerate() {
            self.nested(field.0, record.field(index).view());
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

#[cfg(test)]
mod tests {
    use crate::{DateTime, Decimal, Metadata, Params, Range, Timestamp, Value};

    fn object<const N: usize>(entries: [(&'static str, Value); N]) -> Value {
        Value::map(entries)
    }

    #[track_caller]
    fn check<const N: usize>(entries: [(&'static str, Value); N], form: &str) {
        let mut params = Params::new();
        for (key, value) in entries {
            params.set(key, value);
        }
        assert_eq!(params.to_form(), form);
    }

    #[test]
    fn scalars() {
        check([("a", 1.into()), ("b", "foo".into())], "a=1&b=foo");
        check(
            [("n", i64::MIN.into()), ("f", 2.5.into())],
            "n=-9223372036854775808&f=2.5",
        );
        check(
            [("no", false.into()), ("yes", true.into())],
            "no=false&yes=true",
        );
        check([], "");
    }

    #[test]
    fn times_are_unix_seconds_or_their_text() {
        let bound = Timestamp::from_unix(1_234_567_890);
        check(
            [("created", Range::new().gte(bound).into())],
            "created[gte]=1234567890",
        );
        check(
            [("created", Range::from(bound).into())],
            "created=1234567890",
        );
        check(
            [("date", Timestamp::from_unix(-315_619_200).into())],
            "date=-315619200",
        );
        check(
            [("at", DateTime::from(bound).into())],
            "at=2009-02-13T23%3A31%3A30Z",
        );
    }

    #[test]
    fn nested_keys_and_indexed_lists() {
        let deep = object([("b", object([("c", object([("d", 2.into())]))]))]);
        check([("a", deep)], "a[b][c][d]=2");
        let list = Value::list([object([("b", "c".into())]), object([("b", "d".into())])]);
        check([("a", list)], "a[0][b]=c&a[1][b]=d");
        let items = Value::list([object([("foo", "bar".into()), ("baz", "qux".into())])]);
        check([("items", items)], "items[0][foo]=bar&items[0][baz]=qux");
        let mixed = Value::List(vec![0.into(), false.into(), "".into()]);
        check([("arr", mixed)], "arr[0]=0&arr[1]=false&arr[2]=");
        let paths = Value::list(["customer", "invoice.subscription"]);
        check(
            [("expand", paths)],
            "expand[0]=customer&expand[1]=invoice.subscription",
        );
    }

    #[test]
    fn cleared_empty_and_absent_are_three_things() {
        let object_with_cleared = object([("b", Value::Cleared), ("c", "value".into())]);
        check([("a", object_with_cleared)], "a[b]=&a[c]=value");
        check([("a", object([("b", object([]))]))], "");
        let emptied = object([("tax_rates", Value::List(vec![]))]);
        check(
            [("line_items", Value::list([object([]), emptied]))],
            "line_items[1][tax_rates]=",
        );
    }

    #[test]
    fn everything_but_unreserved_characters_is_encoded() {
        check(
            [("special", "!@#$%^&*()+=".into())],
            "special=%21%40%23%24%25%5E%26%2A%28%29%2B%3D",
        );
        check([("a", "~test~".into())], "a=~test~");
        check([("text", "line1\r\nline2".into())], "text=line1%0D%0Aline2");
        check([("emoji", "😀".into())], "emoji=%F0%9F%98%80");
        check([("a b", "".into())], "a%20b=");
    }

    #[test]
    fn brackets_in_a_key_are_not_those_of_the_structure() {
        let metadata = Metadata::from([("a[b]", "c"), ("#", "1 2 3"), ("bar&baz", "+foo?")]);
        check(
            [("metadata", metadata.into())],
            "metadata[a%5Bb%5D]=c&metadata[%23]=1%202%203&metadata[bar%26baz]=%2Bfoo%3F",
        );
        let metadata = Metadata::from([("customer_email", "test@example.com")]);
        check(
            [("metadata", metadata.into())],
            "metadata[customer_email]=test%40example.com",
        );
    }

    #[test]
    fn decimals_are_sent_as_written() {
        let decimal: Decimal = "0.123456789012".parse().unwrap();
        check(
            [("unit_amount_decimal", decimal.into())],
            "unit_amount_decimal=0.123456789012",
        );
    }
}
