// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::RoutingPaymentMethodOptionsParam;

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/card_present`, `PostPaymentIntentsIntent/payment_method_options/card_present`, `PostPaymentIntentsIntentConfirm/payment_method_options/card_present`.
    pub struct CreatePaymentIntentPaymentMethodOptionsCardPresent;
}

impl CreatePaymentIntentPaymentMethodOptionsCardPresent {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(self, capture_method: CaptureMethod) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Sets `request_extended_authorization`.
    #[inline]
    pub fn request_extended_authorization(
        self,
        request_extended_authorization: bool,
    ) -> Self {
        Self(
            self.0.with("request_extended_authorization", request_extended_authorization),
        )
    }

    /// Sets `request_incremental_authorization_support`.
    #[inline]
    pub fn request_incremental_authorization_support(
        self,
        request_incremental_authorization_support: bool,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "request_incremental_authorization_support",
                    request_incremental_authorization_support,
                ),
        )
    }

    /// Sets `routing`.
    #[inline]
    pub fn routing(self, routing: RoutingPaymentMethodOptionsParam) -> Self {
        Self(self.0.with("routing", routing))
    }
}

impl Default for CreatePaymentIntentPaymentMethodOptionsCardPresent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostPaymentIntents/payment_method_options/card_present/capture_method`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CaptureMethod {
    /// `manual`
    Manual,
    /// `manual_preferred`
    ManualPreferred,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CaptureMethod {
    Manual = "manual",
    ManualPreferred = "manual_preferred",
});
