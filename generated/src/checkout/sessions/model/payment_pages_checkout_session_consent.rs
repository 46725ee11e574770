// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_pages_checkout_session_consent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesCheckoutSessionConsent {
    /// If `opt_in`, the customer consents to receiving promotional communications from the merchant
    /// about this Checkout Session.
    pub promotions: Option<PaymentPagesCheckoutSessionConsentPromotions>,
    /// If `accepted`, the customer in this Checkout Session has agreed to the merchant's terms of
    /// service.
    pub terms_of_service: Option<PaymentPagesCheckoutSessionConsentTermsOfService>,
}

impl Blank for PaymentPagesCheckoutSessionConsent {
    const BLANK: Self = Self {
        promotions: Blank::BLANK,
        terms_of_service: Blank::BLANK,
    };
}

impl Record for PaymentPagesCheckoutSessionConsent {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_checkout_session_consent",
            constants: &[],
            fields: &[Field("promotions", NULLABLE), Field("terms_of_service", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.promotions,
            _ => &self.terms_of_service,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.promotions,
            _ => &mut self.terms_of_service,
        }
    }
}

impl std::fmt::Debug for PaymentPagesCheckoutSessionConsent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesCheckoutSessionConsent);

/// If `opt_in`, the customer consents to receiving promotional communications from the merchant
/// about this Checkout Session.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentPagesCheckoutSessionConsentPromotions {
    /// `opt_in`
    OptIn,
    /// `opt_out`
    OptOut,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentPagesCheckoutSessionConsentPromotions {
    OptIn = "opt_in",
    OptOut = "opt_out",
});

/// If `accepted`, the customer in this Checkout Session has agreed to the merchant's terms of
/// service.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentPagesCheckoutSessionConsentTermsOfService {
    /// `accepted`
    Accepted,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentPagesCheckoutSessionConsentTermsOfService {
    Accepted = "accepted",
});
