// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`treasury::transaction_entries::list`](fn@crate::treasury::transaction_entries::list).

/// The values of `order_by` of [`treasury::transaction_entries::list`](fn@crate::treasury::transaction_entries::list).
#[non_exhaustive]
pub enum OrderBy {
    /// `created`
    Created,
    /// `effective_at`
    EffectiveAt,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(OrderBy {
    Created = "created",
    EffectiveAt = "effective_at",
});
