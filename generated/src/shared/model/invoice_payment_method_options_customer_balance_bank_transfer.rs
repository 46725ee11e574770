// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::InvoicePaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer;

/// The schema `invoice_payment_method_options_customer_balance_bank_transfer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsCustomerBalanceBankTransfer {
    pub eu_bank_transfer: Option<
        Part<InvoicePaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer>,
    >,
    /// The bank transfer type that can be used for funding. Permitted values include:
    /// `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`, `mx_bank_transfer`, or
    /// `us_bank_transfer`.
    pub type_: Option<String>,
}

impl Blank for InvoicePaymentMethodOptionsCustomerBalanceBankTransfer {
    const BLANK: Self = Self {
        eu_bank_transfer: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for InvoicePaymentMethodOptionsCustomerBalanceBankTransfer {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoice_payment_method_options_customer_balance_bank_transfer",
            constants: &[],
            fields: &[Field("eu_bank_transfer", OPTIONAL), Field("type", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.eu_bank_transfer,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.eu_bank_transfer,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for InvoicePaymentMethodOptionsCustomerBalanceBankTransfer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoicePaymentMethodOptionsCustomerBalanceBankTransfer);
