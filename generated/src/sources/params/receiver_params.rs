// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Optional parameters for the receiver flow. Can be set only if the source is a receiver (`flow`
    /// is `receiver`).
    ///
    /// Parameters at `PostSources/receiver`.
    pub struct ReceiverParams;
}

impl ReceiverParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `refund_attributes_method`.
    #[inline]
    pub fn refund_attributes_method(
        self,
        refund_attributes_method: ReceiverParamsRefundAttributesMethod,
    ) -> Self {
        Self(self.0.with("refund_attributes_method", refund_attributes_method))
    }
}

impl Default for ReceiverParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostSources/receiver/refund_attributes_method`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReceiverParamsRefundAttributesMethod {
    /// `email`
    Email,
    /// `manual`
    Manual,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ReceiverParamsRefundAttributesMethod {
    Email = "email",
    Manual = "manual",
    None = "none",
});
