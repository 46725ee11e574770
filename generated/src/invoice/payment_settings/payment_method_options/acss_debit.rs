// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_settings.payment_method_options.acss_debit` of [`Invoice`](crate::Invoice).

pub mod mandate_options;
pub use crate::checkout_session::payment_method_options::acss_debit::VerificationMethod;

/// An object in `payment_settings.payment_method_options.acss_debit.mandate_options` of [`Invoice`](crate::Invoice).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateOptions {
    /// Transaction type of the mandate.
    pub transaction_type: Option<mandate_options::TransactionType>,
}

impl rt::Blank for MandateOptions {
    const BLANK: Self = Self {
        transaction_type: rt::Blank::BLANK,
    };
}

impl rt::Record for MandateOptions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoice_payment_method_options_acss_debit_mandate_options",
            constants: &[],
            fields: &[rt::Field("transaction_type", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.transaction_type
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.transaction_type
    }
}

rt::record_traits!(MandateOptions);
