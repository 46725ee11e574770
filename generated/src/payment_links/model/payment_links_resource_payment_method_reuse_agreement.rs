// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::PaymentLinksResourcePaymentMethodReuseAgreementPosition;

/// The schema `payment_links_resource_payment_method_reuse_agreement`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinksResourcePaymentMethodReuseAgreement {
    /// Determines the position and visibility of the payment method reuse agreement in the UI. When set
    /// to `auto`, Stripe's defaults will be used.
    ///
    /// When set to `hidden`, the payment method reuse agreement text will always be hidden in the UI.
    pub position: PaymentLinksResourcePaymentMethodReuseAgreementPosition,
}

impl Blank for PaymentLinksResourcePaymentMethodReuseAgreement {
    const BLANK: Self = Self { position: Blank::BLANK };
}

impl Record for PaymentLinksResourcePaymentMethodReuseAgreement {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_links_resource_payment_method_reuse_agreement",
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

impl std::fmt::Debug for PaymentLinksResourcePaymentMethodReuseAgreement {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentLinksResourcePaymentMethodReuseAgreement);
