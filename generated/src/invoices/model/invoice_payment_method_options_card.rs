// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::{InvoiceInstallmentsCard, RequestThreeDSecure};

/// The schema `invoice_payment_method_options_card`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsCard {
    pub installments: Option<Part<InvoiceInstallmentsCard>>,
    /// We strongly recommend that you rely on our SCA Engine to automatically prompt your customers for
    /// authentication based on risk level and
    /// [other requirements](https://docs.stripe.com/strong-customer-authentication). However, if you
    /// wish to request 3D Secure based on logic from your own fraud engine, provide this option. Read
    /// our guide on
    /// [manually requesting 3D Secure](https://docs.stripe.com/payments/3d-secure/authentication-flow#manual-three-ds)
    /// for more information on how this configuration interacts with Radar and our SCA Engine.
    pub request_three_d_secure: Option<RequestThreeDSecure>,
}

impl Blank for InvoicePaymentMethodOptionsCard {
    const BLANK: Self = Self {
        installments: Blank::BLANK,
        request_three_d_secure: Blank::BLANK,
    };
}

impl Record for InvoicePaymentMethodOptionsCard {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoice_payment_method_options_card",
            constants: &[],
            fields: &[
                Field("installments", OPTIONAL),
                Field("request_three_d_secure", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.installments,
            _ => &self.request_three_d_secure,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.installments,
            _ => &mut self.request_three_d_secure,
        }
    }
}

impl std::fmt::Debug for InvoicePaymentMethodOptionsCard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoicePaymentMethodOptionsCard);
