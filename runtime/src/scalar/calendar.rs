//! The calendar, as far as RFC 3339 needs it: from seconds to a date and back.

use std::fmt;

const DAY: i64 = 86_400;

/// A date and a time of day, in UTC.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Civil {
    pub(crate) year: i64,
    pub(crate) month: i64,
    pub(crate) day: i64,
    pub(crate) hour: i64,
    pub(crate) minute: i64,
    pub(crate) second: i64,
}

impl Civil {
    /// Years are counted from March, so that the leap day is the last of its year, and in cycles of 400, which are all alike.
    pub(crate) fn from_unix(seconds: i64) -> Self {
        let days = seconds.div_euclid(DAY) + 719_468;
        let time = seconds.rem_euclid(DAY);
        let cycle = days.div_euclid(146_097);
        let day_of_cycle = days.rem_euclid(146_097);
        let year_of_cycle = (day_of_cycle - day_of_cycle / 1_460 + day_of_cycle / 36_524
            - day_of_cycle / 146_096)
            / 365;
        let day_of_year =
            day_of_cycle - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let month = if month_from_march < 10 {
            month_from_march + 3
        } else {
            month_from_march - 9
        };
        Self {
            year: cycle * 400 + year_of_cycle + i64::from(month <= 2),
            month,
            day: day_of_year - (153 * month_from_march + 2) / 5 + 1,
            hour: time / 3_600,
            minute: time / 60 % 60,
            second: time % 60,
        }
    }

    pub(crate) fn to_unix(self) -> i64 {
        let year = self.year - i64::from(self.month <= 2);
        let month_from_march = (self.month + 9) % 12;
        let day_of_year = (153 * month_from_march + 2) / 5 + self.day - 1;
        let year_of_cycle = year.rem_euclid(400);
        let day_of_cycle =
            year_of_cycle * 365 + year_of_cycle / 4 - year_of_cycle / 100 + day_of_year;
        let days = year.div_euclid(400) * 146_097 + day_of_cycle - 719_468;
        days * DAY + self.hour * 3_600 + self.minute * 60 + self.second
    }

    /// Whether there is such a date and time. A leap second counts as one.
    pub(crate) fn is_valid(&self) -> bool {
        let leap = self.year % 4 == 0 && (self.year % 100 != 0 || self.year % 400 == 0);
        let days = match self.month {
            2 => 28 + i64::from(leap),
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        (1..=12).contains(&self.month)
            && (1..=days).contains(&self.day)
            && (0..24).contains(&self.hour)
            && (0..60).contains(&self.minute)
            && (0..=60).contains(&self.second)
    }
}

impl fmt::Display for Civil {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            year,
            month,
            day,
            hour,
            minute,
            second,
        } = self;
        write!(
            f,
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::{Civil, DAY};

    #[test]
    fn known_dates() {
        for (seconds, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (1_234_567_890, "2009-02-13T23:31:30Z"),
            (-315_619_200, "1960-01-01T00:00:00Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (-1, "1969-12-31T23:59:59Z"),
            (253_402_300_799, "9999-12-31T23:59:59Z"),
        ] {
            let civil = Civil::from_unix(seconds);
            assert_eq!(civil.to_string(), text);
            assert_eq!(civil.to_unix(), seconds);
            assert!(civil.is_valid());
        }
    }

    #[test]
    fn every_day_of_eight_centuries_there_and_back() {
        for day in -150_000..150_000 {
            let civil = Civil::from_unix(day * DAY);
            assert!(civil.is_valid(), "{civil}");
            assert_eq!(civil.to_unix(), day * DAY);
        }
    }
}
