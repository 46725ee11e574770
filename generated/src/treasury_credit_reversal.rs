// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`TreasuryCreditReversal`](crate::TreasuryCreditReversal).

/// The rails used to reverse the funds.
#[non_exhaustive]
pub enum Network {
    /// `ach`
    Ach,
    /// `stripe`
    Stripe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Network {
    Ach = "ach",
    Stripe = "stripe",
});

/// Status of the CreditReversal
#[non_exhaustive]
pub enum Status {
    /// `canceled`
    Canceled,
    /// `posted`
    Posted,
    /// `processing`
    Processing,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Canceled = "canceled",
    Posted = "posted",
    Processing = "processing",
});

/// An object in `status_transitions` of [`TreasuryCreditReversal`](crate::TreasuryCreditReversal).
#[derive(Clone)]
#[non_exhaustive]
pub struct StatusTransitions {
    /// Timestamp describing when the CreditReversal changed status to `posted`
    pub posted_at: Option<rt::Timestamp>,
}

impl rt::Blank for StatusTransitions {
    const BLANK: Self = Self {
        posted_at: rt::Blank::BLANK,
    };
}

impl rt::Record for StatusTransitions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_received_credits_resource_status_transitions",
            constants: &[],
            fields: &[rt::Field("posted_at", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.posted_at
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.posted_at
    }
}

rt::record_traits!(StatusTransitions);
