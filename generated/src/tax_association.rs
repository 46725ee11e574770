// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`TaxAssociation`](crate::TaxAssociation).

pub mod tax_transaction_attempt;

/// An object in `tax_transaction_attempts[]` of [`TaxAssociation`](crate::TaxAssociation).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxTransactionAttempt {
    pub committed: Option<rt::Part<tax_transaction_attempt::Committed>>,
    pub errored: Option<rt::Part<tax_transaction_attempt::Errored>>,
    /// The source of the tax transaction attempt. This is either a refund or a payment intent.
    pub source: String,
    /// The status of the transaction attempt. This can be `errored` or `committed`.
    pub status: String,
}

impl rt::Blank for TaxTransactionAttempt {
    const BLANK: Self = Self {
        committed: rt::Blank::BLANK,
        errored: rt::Blank::BLANK,
        source: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
    };
}

impl rt::Record for TaxTransactionAttempt {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_resource_tax_association_transaction_attempts",
            constants: &[],
            fields: &[
                rt::Field("committed", rt::OPTIONAL),
                rt::Field("errored", rt::OPTIONAL),
                rt::Field("source", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.committed,
            1 => &self.errored,
            2 => &self.source,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.committed,
            1 => &mut self.errored,
            2 => &mut self.source,
            _ => &mut self.status,
        }
    }
}

rt::record_traits!(TaxTransactionAttempt);
