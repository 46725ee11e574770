// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::{
    PaymentLinksResourceConsentCollectionPromotions,
    PaymentLinksResourcePaymentMethodReuseAgreement, TermsOfService,
};

/// The schema `payment_links_resource_consent_collection`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinksResourceConsentCollection {
    /// Settings related to the payment method reuse text shown in the Checkout UI.
    pub payment_method_reuse_agreement: Option<
        Part<PaymentLinksResourcePaymentMethodReuseAgreement>,
    >,
    /// If set to `auto`, enables the collection of customer consent for promotional communications.
    pub promotions: Option<PaymentLinksResourceConsentCollectionPromotions>,
    /// If set to `required`, it requires cutomers to accept the terms of service before being able to
    /// pay. If set to `none`, customers won't be shown a checkbox to accept the terms of service.
    pub terms_of_service: Option<TermsOfService>,
}

impl Blank for PaymentLinksResourceConsentCollection {
    const BLANK: Self = Self {
        payment_method_reuse_agreement: Blank::BLANK,
        promotions: Blank::BLANK,
        terms_of_service: Blank::BLANK,
    };
}

impl Record for PaymentLinksResourceConsentCollection {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_links_resource_consent_collection",
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

impl std::fmt::Debug for PaymentLinksResourceConsentCollection {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentLinksResourceConsentCollection);
