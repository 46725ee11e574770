//! Points in time, in seconds.

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::codec::decode::{Blank, Decode, InPlace};
use crate::codec::decode_error::DecodeError;
use crate::codec::reader::Reader;
use crate::codec::value::Value;
use crate::codec::view::{Encode, View};
use crate::scalar::calendar::Civil;
use crate::scalar::datetime::{DateTime, InvalidDateTime};

/// A point in time, counted in seconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The point in time that many seconds after 1970-01-01T00:00:00Z.
    pub const fn from_unix(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    pub const fn unix_seconds(self) -> i64 {
        self.0
    }

    /// The present, cut to seconds.
    pub fn now() -> Self {
        Self::from(SystemTime::now())
    }

    /// The same as a [`SystemTime`], if the platform can hold it.
    pub fn to_system_time(self) -> Option<SystemTime> {
        let distance = Duration::from_secs(self.0.unsigned_abs());
        if self.0 < 0 {
            UNIX_EPOCH.checked_sub(distance)
        } else {
            UNIX_EPOCH.checked_add(distance)
        }
    }
}

impl From<i64> for Timestamp {
    fn from(seconds: i64) -> Self {
        Self(seconds)
    }
}

impl From<Timestamp> for i64 {
    fn from(timestamp: Timestamp) -> Self {
        timestamp.0
    }
}

/// Cut to the second at or before.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let seconds = |duration: Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
        Self(match time.duration_since(UNIX_EPOCH) {
            Ok(after) => seconds(after),
            Err(before) => {
                let before = before.duration();
                -seconds(before) - i64::from(before.subsec_nanos() > 0)
            }
        })
    }
}

/// Reads RFC 3339, as [`Display`](fmt::Display) writes it. Cut to the second at or before.
impl FromStr for Timestamp {
    type Err = InvalidDateTime;

    fn from_str(text: &str) -> Result<Self, InvalidDateTime> {
        let time: DateTime = text.parse()?;
        time.unix_seconds().map(Self).ok_or(InvalidDateTime)
    }
}

impl From<&Timestamp> for Timestamp {
    fn from(timestamp: &Timestamp) -> Self {
        *timestamp
    }
}

impl From<Timestamp> for Value {
    fn from(timestamp: Timestamp) -> Self {
        Self::Integer(timestamp.0)
    }
}

impl Blank for Timestamp {
    const BLANK: Self = Self(0);
}

impl InPlace for Timestamp {}

impl Decode for Timestamp {
    #[inline]
    fn blank() -> Self {
        Self::BLANK
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.0.decode(reader)
    }
}

impl Encode for Timestamp {
    fn view(&self) -> View<'_> {
        View::Integer(self.0)
    }
}

/// Writes RFC 3339, `2009-02-13T23:31:30Z`.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&Civil::from_unix(self.0), f)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({self})", self.0)
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::Timestamp;

    #[test]
    fn to_system_time_and_back() {
        for seconds in [0, 1_234_567_890, -315_619_200] {
            let timestamp = Timestamp::from_unix(seconds);
            assert_eq!(
                Timestamp::from(timestamp.to_system_time().unwrap()),
                timestamp
            );
        }
        assert_eq!(
            Timestamp::from(UNIX_EPOCH - Duration::from_millis(1)).unix_seconds(),
            -1
        );
        assert_eq!(
            Timestamp::from(UNIX_EPOCH + Duration::from_millis(1)).unix_seconds(),
            0
        );
    }

    #[test]
    fn it_shows_as_a_date() {
        assert_eq!(
            Timestamp::from_unix(1_234_567_890).to_string(),
            "2009-02-13T23:31:30Z"
        );
        assert_eq!(
            format!("{:?}", Timestamp::from_unix(0)),
            "0 (1970-01-01T00:00:00Z)"
        );
        let shown = "2009-02-13T23:31:30Z".parse();
        assert_eq!(shown, Ok(Timestamp::from_unix(1_234_567_890)));
        assert!("1234567890".parse::<Timestamp>().is_err());
    }
}
