//! Numbers of things.

use crate::codec::value::Value;

/// How many there are to be on a page: any of Rust's integers turns into one.
///
/// One that does not fit into an `i64` becomes the nearest that does, which is more than Stripe takes of anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Count(i64);

macro_rules! counts {
    ($($integer:ty),*) => {$(
        impl From<$integer> for Count {
            fn from(count: $integer) -> Self {
                Self(count.into())
            }
        }
    )*};
}
counts!(i8, i16, i32, i64, u8, u16, u32);

macro_rules! wide_counts {
    ($($integer:ty => $nearest:expr),*) => {$(
        impl From<$integer> for Count {
            fn from(count: $integer) -> Self {
                Self(i64::try_from(count).unwrap_or($nearest))
            }
        }
    )*};
}
wide_counts!(isize => i64::MAX, u64 => i64::MAX, usize => i64::MAX);

impl From<Count> for Value {
    fn from(count: Count) -> Self {
        Self::Integer(count.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Count;
    use crate::Value;

    #[test]
    fn any_integer_is_a_count() {
        let counts: [Count; 5] = [
            100_u8.into(),
            100.into(),
            100_usize.into(),
            100_u64.into(),
            100_i64.into(),
        ];
        for count in counts {
            assert_eq!(Value::from(count), Value::Integer(100));
        }
        assert_eq!(Value::from(Count::from(u64::MAX)), Value::Integer(i64::MAX));
    }
}
