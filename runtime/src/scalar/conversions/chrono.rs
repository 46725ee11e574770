//! `chrono`.

use chrono::{DateTime as Chrono, Utc};

use super::OutOfRange;
use crate::{DateTime, Timestamp};

impl TryFrom<Timestamp> for Chrono<Utc> {
    type Error = OutOfRange;

    fn try_from(timestamp: Timestamp) -> Result<Self, OutOfRange> {
        from_parts(timestamp.unix_seconds(), 0)
    }
}

impl TryFrom<&DateTime> for Chrono<Utc> {
    type Error = OutOfRange;

    fn try_from(time: &DateTime) -> Result<Self, OutOfRange> {
        let (seconds, nanos) = time.parts().ok_or(OutOfRange)?;
        from_parts(seconds, nanos)
    }
}

/// Cut to the second at or before.
impl From<Chrono<Utc>> for Timestamp {
    fn from(time: Chrono<Utc>) -> Self {
        Self::from_unix(time.timestamp())
    }
}

impl From<Chrono<Utc>> for DateTime {
    fn from(time: Chrono<Utc>) -> Self {
        Self::from_parts(time.timestamp(), time.timestamp_subsec_nanos())
    }
}

fn from_parts(seconds: i64, nanos: u32) -> Result<Chrono<Utc>, OutOfRange> {
    Chrono::from_timestamp(seconds, nanos).ok_or(OutOfRange)
}

#[cfg(test)]
mod tests {
    use crate::{DateTime, Timestamp};

    type Other = super::Chrono<super::Utc>;

    #[test]
    fn there_and_back() {
        for seconds in [0, 1_234_567_890, -315_619_200] {
            let timestamp = Timestamp::from_unix(seconds);
            assert_eq!(
                Timestamp::from(Other::try_from(timestamp).unwrap()),
                timestamp
            );
        }
        for text in [
            "2009-02-13T23:31:30Z",
            "2009-02-13T23:31:30.000000005Z",
            "1960-01-01T00:00:00.5Z",
        ] {
            let time: DateTime = text.parse().unwrap();
            assert_eq!(
                DateTime::from(Other::try_from(&time).unwrap()).as_str(),
                text
            );
        }
        let before: DateTime = "1969-12-31T23:59:59.5Z".parse().unwrap();
        assert_eq!(
            Timestamp::from(Other::try_from(&before).unwrap()),
            Timestamp::from_unix(-1)
        );
        assert!(Other::try_from(Timestamp::from_unix(i64::MAX)).is_err());
    }
}
