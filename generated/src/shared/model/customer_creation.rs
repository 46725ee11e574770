// Written by `cargo xtask generate`. Do not edit.

/// Configure whether a Checkout Session creates a Customer when the Checkout Session completes.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerCreation {
    /// `always`
    Always,
    /// `if_required`
    IfRequired,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CustomerCreation {
    Always = "always",
    IfRequired = "if_required",
});
