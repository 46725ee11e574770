// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `payment_pages_checkout_session_payment_method_reuse_agreement`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesCheckoutSessionPaymentMethodReuseAgreement {
    /// Determines the position and visibility of the payment method reuse agreement in the UI. When set
    /// to `auto`, Stripe's defaults will be used.
    ///
    /// When set to `hidden`, the payment method reuse agreement text will always be hidden in the UI.
    pub position: PaymentPagesCheckoutSessionPaymentMethodReuseAgreementPosition,
}

impl Blank for PaymentPagesCheckoutSessionPaymentMethodReuseAgreement {
    const BLANK: Self = Self { position: Blank::BLANK };
}

impl Record for PaymentPagesCheckoutSessionPaymentMethodReuseAgreement {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_checkout_session_payment_method_reuse_agreement",
            constants: &[],
            fields: &[Field("position", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.position
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.position
    }
}

impl std::fmt::Debug for PaymentPagesCheckoutSessionPaymentMethodReuseAgreement {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesCheckoutSessionPaymentMethodReuseAgreement);

/// Determines the position and visibility of the payment method reuse agreement in the UI. When set
/// to `auto`, Stripe's defaults will be used.
///
/// When set to `hidden`, the payment method reuse agreement text will always be hidden in the UI.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentPagesCheckoutSessionPaymentMethodReuseAgreementPosition {
    /// `auto`
    Auto,
    /// `hidden`
    Hidden,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentPagesCheckoutSessionPaymentMethodReuseAgreementPosition {
    Auto = "auto",
    Hidden = "hidden",
});
