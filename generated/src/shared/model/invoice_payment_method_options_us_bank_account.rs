// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::{
    CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
    InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions,
};

/// The schema `invoice_payment_method_options_us_bank_account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsUsBankAccount {
    pub financial_connections: Option<
        Part<InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions>,
    >,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
    >,
}

impl Blank for InvoicePaymentMethodOptionsUsBankAccount {
    const BLANK: Self = Self {
        financial_connections: Blank::BLANK,
        verification_method: Blank::BLANK,
    };
}

impl Record for InvoicePaymentMethodOptionsUsBankAccount {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoice_payment_method_options_us_bank_account",
            constants: &[],
            fields: &[
                Field("financial_connections", OPTIONAL),
                Field("verification_method", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.financial_connections,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.financial_connections,
            _ => &mut self.verification_method,
        }
    }
}

impl std::fmt::Debug for InvoicePaymentMethodOptionsUsBankAccount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoicePaymentMethodOptionsUsBankAccount);
