// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// If this is a `naver_pay` PaymentMethod, this hash contains details about the Naver Pay payment
    /// method.
    ///
    /// Parameters at `PostPaymentMethods/naver_pay`, `PostPaymentIntents/payment_method_data/naver_pay`, `PostPaymentIntentsIntent/payment_method_data/naver_pay` and 5 more places.
    pub struct CreatePaymentMethodNaverPay;
}

impl CreatePaymentMethodNaverPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `funding`.
    #[inline]
    pub fn funding(self, funding: CreatePaymentMethodNaverPayFunding) -> Self {
        Self(self.0.with("funding", funding))
    }
}

impl Default for CreatePaymentMethodNaverPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostPaymentMethods/naver_pay/funding`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreatePaymentMethodNaverPayFunding {
    /// `card`
    Card,
    /// `points`
    Points,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreatePaymentMethodNaverPayFunding {
    Card = "card",
    Points = "points",
});
