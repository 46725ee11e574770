// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.card.installments.plan` of [`Charge`](crate::Charge).

#[cfg(feature = "charges")]
/// For `fixed_count` installment plans, this is the interval between installment payments your
/// customer will make to their credit card. One of `month`.
#[non_exhaustive]
pub enum Interval {
    /// `month`
    Month,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "charges")]
rt::open_enum!(Interval {
    Month = "month",
});

/// Type of installment plan, one of `fixed_count`, `bonus`, or `revolving`.
#[non_exhaustive]
pub enum Type {
    /// `bonus`
    Bonus,
    /// `fixed_count`
    FixedCount,
    /// `revolving`
    Revolving,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Bonus = "bonus",
    FixedCount = "fixed_count",
    Revolving = "revolving",
});
