//! Strings with escapes.
//!
//! Half of a surrogate pair, such as `\ud800` alone, is no character. JSON allows it, and servers that cut texts by UTF-16 units
//! send it. It is read as U+FFFD, since no response should be lost for it.

use std::char::REPLACEMENT_CHARACTER;

use hifijson::escape::{Error, Lex as _};
use hifijson::str::LexWrite as _;
use hifijson::{Read as _, SliceLexer};

/// Reads the rest of a string, up to its quote and past it, and puts it at the end of `out`.
pub(super) fn string(
    lexer: &mut SliceLexer<'_>,
    out: &mut String,
) -> Result<(), hifijson::str::Error> {
    lexer
        .str_fold(
            out,
            |bytes, out| {
                out.push_str(std::str::from_utf8(bytes).map_err(hifijson::str::Error::Utf8)?);
                Ok(())
            },
            |lexer, out| {
                out.push(character(lexer).map_err(hifijson::str::Error::Escape)?);
                Ok(())
            },
        )
        .map(drop)
}

/// Reads an escape sequence, after its backslash.
pub(super) fn character(lexer: &mut SliceLexer<'_>) -> Result<char, Error> {
    let kind = lexer.take_next().ok_or(Error::Eof)?;
    let digits = lexer.as_slice();
    match lexer.escape(kind) {
        // A second half without a first one.
        Err(Error::InvalidChar(_)) => Ok(REPLACEMENT_CHARACTER),
        // A first half without a second one: what follows it is read for itself.
        Err(Error::ExpectedLowSurrogate) => {
            *lexer = SliceLexer::new(digits.get(4..).unwrap_or_default());
            Ok(REPLACEMENT_CHARACTER)
        }
        character => character,
    }
}

#[cfg(test)]
mod tests {
    use crate::{RawJson, from_str};

    #[test]
    fn half_of_a_pair_is_a_replacement_character() {
        for (json, text) in [
            (r#""\ud800""#, "\u{fffd}"),
            (r#""\udc00""#, "\u{fffd}"),
            (r#""\ud800x""#, "\u{fffd}x"),
            (r#""\ud800\n""#, "\u{fffd}\n"),
            (r#""\ud800\u0041""#, "\u{fffd}A"),
            (r#""\ud800\ud83d\ude00""#, "\u{fffd}\u{1f600}"),
            (r#""\ud83d\ude00\ude00""#, "\u{1f600}\u{fffd}"),
        ] {
            // Near the end of the text, and far from it.
            for space in ["", "                "] {
                let json = format!("{json}{space}");
                assert_eq!(from_str::<String>(&json).as_deref(), Ok(text), "{json}");
                assert!(from_str::<RawJson>(&json).is_ok(), "{json}");
            }
        }
    }

    #[test]
    fn what_is_no_escape_is_an_error() {
        for json in [
            r#""\ud80""#,
            r#""\ud80""#,
            r#""\u""#,
            r#""\x""#,
            r#""\ud800\u00""#,
            r#""\ud800"#,
            r#""\"#,
        ] {
            for space in ["", "                "] {
                let json = format!("{json}{space}");
                assert!(from_str::<String>(&json).is_err(), "{json}");
            }
        }
    }
}
