// Written by `cargo xtask generate`. Do not edit.
//! What is in `future_requirements.entry.minimum_deadline` of [`V2CoreAccount`](crate::V2CoreAccount).

/// The current status of the requirement's impact.
#[non_exhaustive]
pub enum Status {
    /// `currently_due`
    CurrentlyDue,
    /// `eventually_due`
    EventuallyDue,
    /// `past_due`
    PastDue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    CurrentlyDue = "currently_due",
    EventuallyDue = "eventually_due",
    PastDue = "past_due",
});
