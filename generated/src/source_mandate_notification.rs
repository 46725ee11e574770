// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`SourceMandateNotification`](crate::SourceMandateNotification).

/// An object in `acss_debit` of [`SourceMandateNotification`](crate::SourceMandateNotification).
#[derive(Clone)]
#[non_exhaustive]
pub struct AcssDebit {
    /// The statement descriptor associate with the debit.
    pub statement_descriptor: Option<String>,
}

impl rt::Blank for AcssDebit {
    const BLANK: Self = Self {
        statement_descriptor: rt::Blank::BLANK,
    };
}

impl rt::Record for AcssDebit {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_mandate_notification_acss_debit_data",
            constants: &[],
            fields: &[rt::Field("statement_descriptor", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.statement_descriptor
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.statement_descriptor
    }
}

rt::record_traits!(AcssDebit);

/// An object in `bacs_debit` of [`SourceMandateNotification`](crate::SourceMandateNotification).
#[derive(Clone)]
#[non_exhaustive]
pub struct BacsDebit {
    /// Last 4 digits of the account number associated with the debit.
    pub last4: Option<String>,
}

impl rt::Blank for BacsDebit {
    const BLANK: Self = Self { last4: rt::Blank::BLANK };
}

impl rt::Record for BacsDebit {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_mandate_notification_bacs_debit_data",
            constants: &[],
            fields: &[rt::Field("last4", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.last4
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.last4
    }
}

rt::record_traits!(BacsDebit);

/// An object in `sepa_debit` of [`SourceMandateNotification`](crate::SourceMandateNotification).
#[derive(Clone)]
#[non_exhaustive]
pub struct SepaDebit {
    /// SEPA creditor ID.
    pub creditor_identifier: Option<String>,
    /// Last 4 digits of the account number associated with the debit.
    pub last4: Option<String>,
    /// Mandate reference associated with the debit.
    pub mandate_reference: Option<String>,
}

impl rt::Blank for SepaDebit {
    const BLANK: Self = Self {
        creditor_identifier: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        mandate_reference: rt::Blank::BLANK,
    };
}

impl rt::Record for SepaDebit {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_mandate_notification_sepa_debit_data",
            constants: &[],
            fields: &[
                rt::Field("creditor_identifier", rt::OPTIONAL),
                rt::Field("last4", rt::OPTIONAL),
                rt::Field("mandate_reference", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.creditor_identifier,
            1 => &self.last4,
            _ => &self.mandate_reference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.creditor_identifier,
            1 => &mut self.last4,
            _ => &mut self.mandate_reference,
        }
    }
}

rt::record_traits!(SepaDebit);
