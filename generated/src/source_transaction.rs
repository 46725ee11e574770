// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`SourceTransaction`](crate::SourceTransaction).

/// An object in `ach_credit_transfer` of [`SourceTransaction`](crate::SourceTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct AchCreditTransfer {
    /// Customer data associated with the transfer.
    pub customer_data: Option<String>,
    /// Bank account fingerprint associated with the transfer.
    pub fingerprint: Option<String>,
    /// Last 4 digits of the account number associated with the transfer.
    pub last4: Option<String>,
    /// Routing number associated with the transfer.
    pub routing_number: Option<String>,
}

impl rt::Blank for AchCreditTransfer {
    const BLANK: Self = Self {
        customer_data: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        routing_number: rt::Blank::BLANK,
    };
}

impl rt::Record for AchCreditTransfer {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_transaction_ach_credit_transfer_data",
            constants: &[],
            fields: &[
                rt::Field("customer_data", rt::OPTIONAL),
                rt::Field("fingerprint", rt::OPTIONAL),
                rt::Field("last4", rt::OPTIONAL),
                rt::Field("routing_number", rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.customer_data,
            1 => &self.fingerprint,
            2 => &self.last4,
            _ => &self.routing_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.customer_data,
            1 => &mut self.fingerprint,
            2 => &mut self.last4,
            _ => &mut self.routing_number,
        }
    }
}

rt::record_traits!(AchCreditTransfer);

/// An object in `chf_credit_transfer` of [`SourceTransaction`](crate::SourceTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct ChfCreditTransfer {
    /// Reference associated with the transfer.
    pub reference: Option<String>,
    /// Sender's country address.
    pub sender_address_country: Option<String>,
    /// Sender's line 1 address.
    pub sender_address_line1: Option<String>,
    /// Sender's bank account IBAN.
    pub sender_iban: Option<String>,
    /// Sender's name.
    pub sender_name: Option<String>,
}

impl rt::Blank for ChfCreditTransfer {
    const BLANK: Self = Self {
        reference: rt::Blank::BLANK,
        sender_address_country: rt::Blank::BLANK,
        sender_address_line1: rt::Blank::BLANK,
        sender_iban: rt::Blank::BLANK,
        sender_name: rt::Blank::BLANK,
    };
}

impl rt::Record for ChfCreditTransfer {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_transaction_chf_credit_transfer_data",
            constants: &[],
            fields: &[
                rt::Field("reference", rt::OPTIONAL),
                rt::Field("sender_address_country", rt::OPTIONAL),
                rt::Field("sender_address_line1", rt::OPTIONAL),
                rt::Field("sender_iban", rt::SECRET),
                rt::Field("sender_name", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.reference,
            1 => &self.sender_address_country,
            2 => &self.sender_address_line1,
            3 => &self.sender_iban,
            _ => &self.sender_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.reference,
            1 => &mut self.sender_address_country,
            2 => &mut self.sender_address_line1,
            3 => &mut self.sender_iban,
            _ => &mut self.sender_name,
        }
    }
}

rt::record_traits!(ChfCreditTransfer);

/// An object in `gbp_credit_transfer` of [`SourceTransaction`](crate::SourceTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct GbpCreditTransfer {
    /// Bank account fingerprint associated with the Stripe owned bank account receiving the transfer.
    pub fingerprint: Option<String>,
    /// The credit transfer rails the sender used to push this transfer. The possible rails are: Faster
    /// Payments, BACS, CHAPS, and wire transfers. Currently only Faster Payments is supported.
    pub funding_method: Option<String>,
    /// Last 4 digits of sender account number associated with the transfer.
    pub last4: Option<String>,
    /// Sender entered arbitrary information about the transfer.
    pub reference: Option<String>,
    /// Sender account number associated with the transfer.
    pub sender_account_number: Option<String>,
    /// Sender name associated with the transfer.
    pub sender_name: Option<String>,
    /// Sender sort code associated with the transfer.
    pub sender_sort_code: Option<String>,
}

impl rt::Blank for GbpCreditTransfer {
    const BLANK: Self = Self {
        fingerprint: rt::Blank::BLANK,
        funding_method: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        reference: rt::Blank::BLANK,
        sender_account_number: rt::Blank::BLANK,
        sender_name: rt::Blank::BLANK,
        sender_sort_code: rt::Blank::BLANK,
    };
}

impl rt::Record for GbpCreditTransfer {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_transaction_gbp_credit_transfer_data",
            constants: &[],
            fields: &[
                rt::Field("fingerprint", rt::OPTIONAL),
                rt::Field("funding_method", rt::OPTIONAL),
                rt::Field("last4", rt::OPTIONAL),
                rt::Field("reference", rt::OPTIONAL),
                rt::Field("sender_account_number", rt::SECRET),
                rt::Field("sender_name", rt::OPTIONAL),
                rt::Field("sender_sort_code", rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fingerprint,
            1 => &self.funding_method,
            2 => &self.last4,
            3 => &self.reference,
            4 => &self.sender_account_number,
            5 => &self.sender_name,
            _ => &self.sender_sort_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fingerprint,
            1 => &mut self.funding_method,
            2 => &mut self.last4,
            3 => &mut self.reference,
            4 => &mut self.sender_account_number,
            5 => &mut self.sender_name,
            _ => &mut self.sender_sort_code,
        }
    }
}

rt::record_traits!(GbpCreditTransfer);

/// An object in `paper_check` of [`SourceTransaction`](crate::SourceTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaperCheck {
    /// Time at which the deposited funds will be available for use. Measured in seconds since the Unix
    /// epoch.
    pub available_at: Option<String>,
    /// Comma-separated list of invoice IDs associated with the paper check.
    pub invoices: Option<String>,
}

impl rt::Blank for PaperCheck {
    const BLANK: Self = Self {
        available_at: rt::Blank::BLANK,
        invoices: rt::Blank::BLANK,
    };
}

impl rt::Record for PaperCheck {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_transaction_paper_check_data",
            constants: &[],
            fields: &[
                rt::Field("available_at", rt::OPTIONAL),
                rt::Field("invoices", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available_at,
            _ => &self.invoices,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available_at,
            _ => &mut self.invoices,
        }
    }
}

rt::record_traits!(PaperCheck);

/// An object in `sepa_credit_transfer` of [`SourceTransaction`](crate::SourceTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct SepaCreditTransfer {
    /// Reference associated with the transfer.
    pub reference: Option<String>,
    /// Sender's bank account IBAN.
    pub sender_iban: Option<String>,
    /// Sender's name.
    pub sender_name: Option<String>,
}

impl rt::Blank for SepaCreditTransfer {
    const BLANK: Self = Self {
        reference: rt::Blank::BLANK,
        sender_iban: rt::Blank::BLANK,
        sender_name: rt::Blank::BLANK,
    };
}

impl rt::Record for SepaCreditTransfer {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_transaction_sepa_credit_transfer_data",
            constants: &[],
            fields: &[
                rt::Field("reference", rt::OPTIONAL),
                rt::Field("sender_iban", rt::SECRET),
                rt::Field("sender_name", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.reference,
            1 => &self.sender_iban,
            _ => &self.sender_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.reference,
            1 => &mut self.sender_iban,
            _ => &mut self.sender_name,
        }
    }
}

rt::record_traits!(SepaCreditTransfer);

/// The type of source this transaction is attached to.
#[non_exhaustive]
pub enum Type {
    /// `ach_credit_transfer`
    AchCreditTransfer,
    /// `ach_debit`
    AchDebit,
    /// `alipay`
    Alipay,
    /// `bancontact`
    Bancontact,
    /// `card`
    Card,
    /// `card_present`
    CardPresent,
    /// `eps`
    Eps,
    /// `giropay`
    Giropay,
    /// `ideal`
    Ideal,
    /// `klarna`
    Klarna,
    /// `multibanco`
    Multibanco,
    /// `p24`
    P24,
    /// `sepa_debit`
    SepaDebit,
    /// `sofort`
    Sofort,
    /// `three_d_secure`
    ThreeDSecure,
    /// `wechat`
    Wechat,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    AchCreditTransfer = "ach_credit_transfer",
    AchDebit = "ach_debit",
    Alipay = "alipay",
    Bancontact = "bancontact",
    Card = "card",
    CardPresent = "card_present",
    Eps = "eps",
    Giropay = "giropay",
    Ideal = "ideal",
    Klarna = "klarna",
    Multibanco = "multibanco",
    P24 = "p24",
    SepaDebit = "sepa_debit",
    Sofort = "sofort",
    ThreeDSecure = "three_d_secure",
    Wechat = "wechat",
});
