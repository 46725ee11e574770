// Written by `cargo xtask generate`. Do not edit.
//! What is in `pause_collection` of [`Subscription`](crate::Subscription).

/// The payment collection behavior for this subscription while paused.
#[non_exhaustive]
pub enum Behavior {
    /// `keep_as_draft`
    KeepAsDraft,
    /// `mark_uncollectible`
    MarkUncollectible,
    /// `void`
    Void,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Behavior {
    KeepAsDraft = "keep_as_draft",
    MarkUncollectible = "mark_uncollectible",
    Void = "void",
});
