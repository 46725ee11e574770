// Written by `cargo xtask generate`. Do not edit.
//! What is in `next_action.verify_with_microdeposits` of [`PaymentIntent`](crate::PaymentIntent).

/// The type of the microdeposit sent to the customer. Used to distinguish between different
/// verification methods.
#[non_exhaustive]
pub enum MicrodepositType {
    /// `amounts`
    Amounts,
    /// `descriptor_code`
    DescriptorCode,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(MicrodepositType {
    Amounts = "amounts",
    DescriptorCode = "descriptor_code",
});
