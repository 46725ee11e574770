//! What the reader takes and what it refuses.

use super::seen::Seen;
use crate::codec::record::{Field, OPTIONAL, REQUIRED};
use crate::{Decode, DecodeErrorKind, RawJson, Value, from_str};

fn read<T: Decode>(json: &str) -> Option<T> {
    from_str(json).ok()
}

#[test]
fn integers() {
    for integer in [
        0,
        7,
        -1,
        999_999_999_999_999_999,
        1_000_000_000_000_000_000,
        i64::MAX,
        i64::MIN,
    ] {
        assert_eq!(read(&integer.to_string()), Some(integer));
    }
    assert_eq!(read("-0"), Some(0));
    for other in [
        "",
        "-",
        "+1",
        "01",
        "00",
        "-01",
        "1.0",
        "1e3",
        "9223372036854775808",
        "0x1",
        "1 2",
        "१",
    ] {
        assert_eq!(read::<i64>(other), None, "{other}");
    }
}

#[test]
fn numbers() {
    for (json, float) in [
        ("0", 0.0),
        ("-1.5", -1.5),
        ("2e3", 2000.0),
        ("25E-1", 2.5),
        ("1e+2", 100.0),
    ] {
        assert_eq!(read(json), Some(float), "{json}");
    }
    for other in [
        "1.", ".5", "1e", "1e+", "--1", "NaN", "Infinity", "1e999", "01.5",
    ] {
        assert_eq!(read::<f64>(other), None, "{other}");
    }
}

#[test]
fn strings_at_every_distance_from_the_end_and_with_escapes_at_every_place() {
    for length in 0..40 {
        let plain = "é".repeat(length / 3) + &"x".repeat(length);
        assert_eq!(read(&format!("\"{plain}\"")), Some(plain.clone()));
        let escaped = format!("\"{}\\n{plain}\\u00e9\\ud83d\\ude00\"", "y".repeat(length));
        assert_eq!(
            read(&escaped),
            Some(format!("{}\n{plain}é😀", "y".repeat(length)))
        );
        assert_eq!(read::<String>(&format!("\"{plain}")), None);
        assert_eq!(read::<String>(&format!("\"{plain}\u{1f}\"")), None);
    }
    for other in [r#""\x""#, r#""\u12""#, r#""\u12g4""#, "\"\\"] {
        assert_eq!(read::<String>(other), None, "{other}");
        assert_eq!(read::<RawJson>(other), None, "{other}");
    }
}

#[test]
fn what_is_skipped_must_be_json_too() {
    for json in [
        "null",
        "[]",
        "{}",
        "[[],{}]",
        r#"{"a":[1,{"b":"\u00e9"}],"c":{}}"#,
        " [ 1 , 2 ] ",
    ] {
        assert!(read::<RawJson>(json).is_some(), "{json}");
    }
    for other in [
        "",
        "nul",
        "[1,]",
        "[,1]",
        "{,}",
        "{1:2}",
        r#"{"a"}"#,
        r#"{"a":}"#,
        r#"{"a":1,}"#,
        "[}",
        "{]",
        "[1 2]",
        "tru e",
    ] {
        assert!(read::<RawJson>(other).is_none(), "{other}");
    }
}

#[test]
fn depth_is_limited() {
    let nested = |depth| "[".repeat(depth) + &"]".repeat(depth);
    let too_deep = |json: &str| {
        from_str::<Value>(json).is_err_and(|error| error.kind() == DecodeErrorKind::TooDeep)
    };
    assert!(read::<Value>(&nested(128)).is_some());
    assert!(too_deep(&nested(129)));
    assert!(read::<RawJson>(&nested(128)).is_some());
    let error = from_str::<RawJson>(&nested(100_000)).unwrap_err();
    assert_eq!(error.kind(), DecodeErrorKind::TooDeep);
}

#[test]
fn white_space_of_any_length() {
    for length in 0..40 {
        let space = " ".repeat(length);
        let json = format!("{space}\r\n\t{space}[\n{space}1{space},\n{space}2\t]{space}\n");
        assert_eq!(read(&json), Some(vec![1, 2]));
    }
}

#[test]
fn the_first_required_field_that_was_not_seen_is_missing() {
    let mut fields = vec![Field("optional", OPTIONAL); 200];
    for required in [0, 1, 63, 64, 127, 128, 191, 192, 199] {
        fields[required] = Field("required", REQUIRED);
        let mut seen = Seen::new(fields.len());
        assert!(
            seen.missing(&fields, |_| false)
                .is_some_and(|field| field.0 == "required")
        );
        for index in (0..200).filter(|index| *index != required) {
            seen.insert(index);
        }
        assert!(seen.missing(&fields, |_| false).is_some(), "{required}");
        seen.insert(required);
        assert_eq!(seen.missing(&fields, |_| false), None, "{required}");
    }
}

#[test]
fn a_document_that_is_cut_is_told_from_one_that_is_no_json() {
    let json = r#"{"é":[1,"\u00e9\ud83d\ude00\\",true,null,false,{"b":{}},-1.5e+3]}"#;
    for length in 1..json.len() {
        assert!(
            crate::Reader::is_cut(&json.as_bytes()[..length]),
            "{length}"
        );
    }
    for whole in [json, "", " ", "{}", "<html>", "{]", "[1,x", "{} {", "12"] {
        assert!(!crate::Reader::is_cut(whole.as_bytes()), "{whole}");
    }
    assert!(!crate::Reader::is_cut(b"\xff"));
}
