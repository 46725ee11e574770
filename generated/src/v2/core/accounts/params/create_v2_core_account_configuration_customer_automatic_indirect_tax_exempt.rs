// Written by `cargo xtask generate`. Do not edit.

/// Describes the customer's tax exemption status, which is `none`, `exempt`, or `reverse`. When set
/// to reverse, invoice and receipt PDFs include the following text: “Reverse charge”.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateV2CoreAccountConfigurationCustomerAutomaticIndirectTaxExempt {
    /// `exempt`
    Exempt,
    /// `none`
    None,
    /// `reverse`
    Reverse,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreateV2CoreAccountConfigurationCustomerAutomaticIndirectTaxExempt {
    Exempt = "exempt",
    None = "none",
    Reverse = "reverse",
});
