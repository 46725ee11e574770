// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::{PaymentPagesCheckoutSessionPaymentMethodReuseAgreement, TermsOfService};

/// The schema `payment_pages_checkout_session_consent_collection`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesCheckoutSessionConsentCollection {
    /// If set to `hidden`, it will hide legal text related to the reuse of a payment method.
    pub payment_method_reuse_agreement: Option<
        Part<PaymentPagesCheckoutSessionPaymentMethodReuseAgreement>,
    >,
    /// If set to `auto`, enables the collection of customer consent for promotional communications. The
    /// Checkout Session will determine whether to display an option to opt into promotional
    /// communication from the merchant depending on the customer's locale. Only available to US
    /// merchants and US customers.
    pub promotions: Option<PaymentPagesCheckoutSessionConsentCollectionPromotions>,
    /// If set to `required`, it requires customers to accept the terms of service before being able to
    /// pay.
    pub terms_of_service: Option<TermsOfService>,
}

impl Blank for PaymentPagesCheckoutSessionConsentCollection {
    const BLANK: Self = Self {
        payment_method_reuse_agreement: Blank::BLANK,
        promotions: Blank::BLANK,
        terms_of_service: Blank::BLANK,
    };
}

impl Record for PaymentPagesCheckoutSessionConsentCollection {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_checkout_session_consent_collection",
            constants: &[],
            fields: &[
                Field("payment_method_reuse_agreement", NULLABLE),
                Field("promotions", NULLABLE),
                Field("terms_of_service", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.payment_method_reuse_agreement,
            1 => &self.promotions,
            _ => &self.terms_of_service,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.payment_method_reuse_agreement,
            1 => &mut self.promotions,
            _ => &mut self.terms_of_service,
        }
    }
}

impl std::fmt::Debug for PaymentPagesCheckoutSessionConsentCollection {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesCheckoutSessionConsentCollection);

/// If set to `auto`, enables the collection of customer consent for promotional communications. The
/// Checkout Session will determine whether to display an option to opt into promotional
/// communication from the merchant depending on the customer's locale. Only available to US
/// merchants and US customers.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentPagesCheckoutSessionConsentCollectionPromotions {
    /// `auto`
    Auto,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentPagesCheckoutSessionConsentCollectionPromotions {
    Auto = "auto",
    None = "none",
});
