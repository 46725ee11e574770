// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`tax::registrations::list`](fn@crate::tax::registrations::list).

/// The values of `status` of [`tax::registrations::list`](fn@crate::tax::registrations::list).
#[non_exhaustive]
pub enum Status {
    /// `active`
    Active,
    /// `all`
    All,
    /// `expired`
    Expired,
    /// `scheduled`
    Scheduled,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Active = "active",
    All = "all",
    Expired = "expired",
    Scheduled = "scheduled",
});

impl From<crate::tax_registration::Status> for Status {
    #[inline]
    fn from(value: crate::tax_registration::Status) -> Self {
        rt::OpenEnum::from_wire(rt::OpenEnum::as_str(&value))
    }
}
