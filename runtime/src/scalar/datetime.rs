//! Points in time as text.

use std::cmp::Ordering;
use std::error::Error;
use std::fmt;
use std::str::FromStr;
use std::time::SystemTime;

use crate::scalar::calendar::Civil;
use crate::scalar::text::text;
use crate::scalar::timestamp::Timestamp;

/// A point in time as RFC 3339 text, `2009-02-13T23:31:30.123Z`, kept exactly as it came.
///
/// Two are equal if their texts are, and they are ordered by time. Text becomes one by [`parse`](str::parse):
/// `"2009-02-13T23:31:30Z".parse::<DateTime>()?`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DateTime(Box<str>);

/// The text is not a date and time of RFC 3339.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidDateTime;

impl DateTime {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Seconds since 1970-01-01T00:00:00Z, without their fraction; `None` if the text is not RFC 3339.
    pub fn unix_seconds(&self) -> Option<i64> {
        self.parts().map(|(seconds, _)| seconds)
    }

    /// The fraction of the second, in nanoseconds; `None` if the text is not RFC 3339.
    pub fn subsec_nanos(&self) -> Option<u32> {
        self.parts().map(|(_, nanos)| nanos)
    }

    pub(crate) fn parts(&self) -> Option<(i64, u32)> {
        parse(&self.0)
    }

    /// The text for a point in time, with no more digits than it needs.
    #[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
    pub(crate) fn from_parts(seconds: i64, nanos: u32) -> Self {
        let mut text = Timestamp::from_unix(seconds).to_string();
        if nanos > 0 {
            let fraction = format!("{nanos:09}");
            text.pop();
            text.push('.');
            text.push_str(fraction.trim_end_matches('0'));
            text.push('Z');
        }
        Self(text.into())
    }
}

/// Seconds and nanoseconds of a text, or nothing if it is malformed.
fn parse(text: &str) -> Option<(i64, u32)> {
    let mut scan = Scan(text.as_bytes());
    let mut time = Civil {
        year: scan.number(4)?,
        month: scan.after(b"-")?.number(2)?,
        day: scan.after(b"-")?.number(2)?,
        hour: scan.after(b"Tt ")?.number(2)?,
        minute: scan.after(b":")?.number(2)?,
        second: scan.after(b":")?.number(2)?,
    };
    let nanos = if scan.after(b".").is_some() {
        scan.fraction()?
    } else {
        0
    };
    if !time.is_valid() {
        return None;
    }
    if scan.after(b"Zz").is_none() {
        let east = scan.0.first() == Some(&b'+');
        let hours = scan.after(b"+-")?.number(2)?;
        let minutes = scan.after(b":")?.number(2)?;
        if hours > 23 || minutes > 59 {
            return None;
        }
        let offset = hours * 60 + minutes;
        time.minute -= if east { offset } else { -offset };
    }
    scan.0.is_empty().then(|| (time.to_unix(), nanos))
}

/// What is left of the text.
struct Scan<'a>(&'a [u8]);

impl Scan<'_> {
    /// Passes over one character out of `any`.
    fn after(&mut self, any: &[u8]) -> Option<&mut Self> {
        let (first, rest) = self.0.split_first()?;
        if !any.contains(first) {
            return None;
        }
        self.0 = rest;
        Some(self)
    }

    /// Reads a number of so many digits.
    fn number(&mut self, digits: usize) -> Option<i64> {
        let (digits, rest) = self.0.split_at_checked(digits)?;
        self.0 = rest;
        digits.iter().try_fold(0, |number, digit| {
            digit
                .is_ascii_digit()
                .then(|| number * 10 + i64::from(digit - b'0'))
        })
    }

    /// Reads the digits after the point, in nanoseconds; finer ones are cut off.
    fn fraction(&mut self) -> Option<u32> {
        let length = self
            .0
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        let (digits, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        let all = digits
            .iter()
            .map(|digit| u32::from(digit - b'0'))
            .chain(std::iter::repeat(0));
        (length > 0).then(|| all.take(9).fold(0, |nanos, digit| nanos * 10 + digit))
    }
}

impl FromStr for DateTime {
    type Err = InvalidDateTime;

    fn from_str(text: &str) -> Result<Self, InvalidDateTime> {
        match parse(text) {
            Some(_) => Ok(Self(text.into())),
            None => Err(InvalidDateTime),
        }
    }
}

impl From<Timestamp> for DateTime {
    fn from(timestamp: Timestamp) -> Self {
        Self(timestamp.to_string().into())
    }
}

/// Cut to the second at or before.
impl From<SystemTime> for DateTime {
    fn from(time: SystemTime) -> Self {
        Timestamp::from(time).into()
    }
}

impl Ord for DateTime {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |time: &Self| (time.parts().is_none(), time.parts());
        let by_time = key(self).cmp(&key(other));
        by_time.then_with(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq<str> for DateTime {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for DateTime {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl PartialEq<DateTime> for str {
    fn eq(&self, other: &DateTime) -> bool {
        self == other.as_str()
    }
}

impl PartialEq<DateTime> for &str {
    fn eq(&self, other: &DateTime) -> bool {
        *self == other.as_str()
    }
}

text!(DateTime);
crate::__shown_as_text!(DateTime);

impl fmt::Display for InvalidDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date and time of RFC 3339")
    }
}

impl Error for InvalidDateTime {}

#[cfg(test)]
mod tests {
    use super::DateTime;
    use crate::{Timestamp, from_str};

    #[test]
    fn seconds_and_their_fraction() {
        for (text, seconds, nanos) in [
            ("2009-02-13T23:31:30Z", 1_234_567_890, 0),
            ("2009-02-13T23:31:30.5Z", 1_234_567_890, 500_000_000),
            (
                "2009-02-13T23:31:30.123456789123Z",
                1_234_567_890,
                123_456_789,
            ),
            ("2009-02-14T01:01:30+01:30", 1_234_567_890, 0),
            ("2009-02-13t20:31:30-03:00", 1_234_567_890, 0),
            ("2016-12-31T23:59:60Z", 1_483_228_800, 0),
        ] {
            let time: DateTime = text.parse().unwrap();
            assert_eq!(time.unix_seconds(), Some(seconds), "{text}");
            assert_eq!(time.subsec_nanos(), Some(nanos), "{text}");
            assert_eq!(time.as_str(), text);
        }
    }

    #[test]
    fn what_is_not_a_time_is_refused_by_the_caller_and_kept_from_the_api() {
        for text in [
            "",
            "2009",
            "2009-02-13",
            "2009-02-29T00:00:00Z",
            "2009-13-01T00:00:00Z",
            "2009-02-13T24:00:00Z",
            "2009-02-13T23:31:30",
            "2009-02-13T23:31:30.Z",
            "2009-02-13T23:31:30Zz",
            "2009-02-13T23:31:30+25:00",
            "2009-02-13T23:31:3üZ",
        ] {
            assert!(text.parse::<DateTime>().is_err(), "{text}");
            let kept: DateTime = from_str(&format!("{text:?}")).unwrap();
            assert_eq!(kept.as_str(), text);
            assert_eq!(kept.unix_seconds(), None);
        }
    }

    #[test]
    fn from_a_timestamp() {
        assert_eq!(
            DateTime::from(Timestamp::from_unix(0)).as_str(),
            "1970-01-01T00:00:00Z"
        );
    }
}
