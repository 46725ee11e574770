// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::{FundingType, InvoicePaymentMethodOptionsCustomerBalanceBankTransfer};

/// The schema `invoice_payment_method_options_customer_balance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsCustomerBalance {
    pub bank_transfer: Option<
        Part<InvoicePaymentMethodOptionsCustomerBalanceBankTransfer>,
    >,
    /// The funding method type to be used when there are not enough funds in the customer balance.
    /// Permitted values include: `bank_transfer`.
    pub funding_type: Option<FundingType>,
}

impl Blank for InvoicePaymentMethodOptionsCustomerBalance {
    const BLANK: Self = Self {
        bank_transfer: Blank::BLANK,
        funding_type: Blank::BLANK,
    };
}

impl Record for InvoicePaymentMethodOptionsCustomerBalance {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoice_payment_method_options_customer_balance",
            constants: &[],
            fields: &[Field("bank_transfer", OPTIONAL), Field("funding_type", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.bank_transfer,
            _ => &self.funding_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.bank_transfer,
            _ => &mut self.funding_type,
        }
    }
}

impl std::fmt::Debug for InvoicePaymentMethodOptionsCustomerBalance {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoicePaymentMethodOptionsCustomerBalance);
