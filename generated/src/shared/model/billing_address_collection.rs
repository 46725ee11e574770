// Written by `cargo xtask generate`. Do not edit.

/// Describes whether Checkout should collect the customer's billing address. Defaults to `auto`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingAddressCollection {
    /// `auto`
    Auto,
    /// `required`
    Required,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BillingAddressCollection {
    Auto = "auto",
    Required = "required",
});
