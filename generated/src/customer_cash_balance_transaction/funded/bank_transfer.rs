// Written by `cargo xtask generate`. Do not edit.
//! What is in `funded.bank_transfer` of [`CustomerCashBalanceTransaction`](crate::CustomerCashBalanceTransaction).

pub mod us_bank_transfer;

/// An object in `funded.bank_transfer.eu_bank_transfer` of [`CustomerCashBalanceTransaction`](crate::CustomerCashBalanceTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct EuBankTransfer {
    /// The BIC of the bank of the sender of the funding.
    pub bic: Option<String>,
    /// The last 4 digits of the IBAN of the sender of the funding.
    pub iban_last4: Option<String>,
    /// The full name of the sender, as supplied by the sending bank.
    pub sender_name: Option<String>,
}

impl rt::Blank for EuBankTransfer {
    const BLANK: Self = Self {
        bic: rt::Blank::BLANK,
        iban_last4: rt::Blank::BLANK,
        sender_name: rt::Blank::BLANK,
    };
}

impl rt::Record for EuBankTransfer {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "customer_balance_resource_cash_balance_transaction_resource_funded_transaction_resource_bank_transfer_resource_eu_bank_transfer",
            constants: &[],
            fields: &[
                rt::Field("bic", rt::NULLABLE),
                rt::Field("iban_last4", rt::NULLABLE),
                rt::Field("sender_name", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bic,
            1 => &self.iban_last4,
            _ => &self.sender_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bic,
            1 => &mut self.iban_last4,
            _ => &mut self.sender_name,
        }
    }
}

rt::record_traits!(EuBankTransfer);

/// An object in `funded.bank_transfer.gb_bank_transfer` of [`CustomerCashBalanceTransaction`](crate::CustomerCashBalanceTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct GbBankTransfer {
    /// The last 4 digits of the account number of the sender of the funding.
    pub account_number_last4: Option<String>,
    /// The full name of the sender, as supplied by the sending bank.
    pub sender_name: Option<String>,
    /// The sort code of the bank of the sender of the funding
    pub sort_code: Option<String>,
}

impl rt::Blank for GbBankTransfer {
    const BLANK: Self = Self {
        account_number_last4: rt::Blank::BLANK,
        sender_name: rt::Blank::BLANK,
        sort_code: rt::Blank::BLANK,
    };
}

impl rt::Record for GbBankTransfer {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "customer_balance_resource_cash_balance_transaction_resource_funded_transaction_resource_bank_transfer_resource_gb_bank_transfer",
            constants: &[],
            fields: &[
                rt::Field("account_number_last4", rt::NULLABLE),
                rt::Field("sender_name", rt::NULLABLE),
                rt::Field("sort_code", rt::NULLABLE | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account_number_last4,
            1 => &self.sender_name,
            _ => &self.sort_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account_number_last4,
            1 => &mut self.sender_name,
            _ => &mut self.sort_code,
        }
    }
}

rt::record_traits!(GbBankTransfer);

/// An object in `funded.bank_transfer.jp_bank_transfer` of [`CustomerCashBalanceTransaction`](crate::CustomerCashBalanceTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct JpBankTransfer {
    /// The name of the bank of the sender of the funding.
    pub sender_bank: Option<String>,
    /// The name of the bank branch of the sender of the funding.
    pub sender_branch: Option<String>,
    /// The full name of the sender, as supplied by the sending bank.
    pub sender_name: Option<String>,
}

impl rt::Blank for JpBankTransfer {
    const BLANK: Self = Self {
        sender_bank: rt::Blank::BLANK,
        sender_branch: rt::Blank::BLANK,
        sender_name: rt::Blank::BLANK,
    };
}

impl rt::Record for JpBankTransfer {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "customer_balance_resource_cash_balance_transaction_resource_funded_transaction_resource_bank_transfer_resource_jp_bank_transfer",
            constants: &[],
            fields: &[
                rt::Field("sender_bank", rt::NULLABLE),
                rt::Field("sender_branch", rt::NULLABLE),
                rt::Field("sender_name", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.sender_bank,
            1 => &self.sender_branch,
            _ => &self.sender_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.sender_bank,
            1 => &mut self.sender_branch,
            _ => &mut self.sender_name,
        }
    }
}

rt::record_traits!(JpBankTransfer);

/// The funding method type used to fund the customer balance. Permitted values include:
/// `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`, `mx_bank_transfer`, or
/// `us_bank_transfer`.
#[non_exhaustive]
pub enum Type {
    /// `eu_bank_transfer`
    EuBankTransfer,
    /// `gb_bank_transfer`
    GbBankTransfer,
    /// `jp_bank_transfer`
    JpBankTransfer,
    /// `mx_bank_transfer`
    MxBankTransfer,
    /// `us_bank_transfer`
    UsBankTransfer,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    EuBankTransfer = "eu_bank_transfer",
    GbBankTransfer = "gb_bank_transfer",
    JpBankTransfer = "jp_bank_transfer",
    MxBankTransfer = "mx_bank_transfer",
    UsBankTransfer = "us_bank_transfer",
});

impl From<crate::funding_instructions::bank_transfer::Type> for Type {
    #[inline]
    fn from(value: crate::funding_instructions::bank_transfer::Type) -> Self {
        rt::OpenEnum::from_wire(rt::OpenEnum::as_str(&value))
    }
}

/// An object in `funded.bank_transfer.us_bank_transfer` of [`CustomerCashBalanceTransaction`](crate::CustomerCashBalanceTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct UsBankTransfer {
    /// The banking network used for this funding.
    pub network: Option<us_bank_transfer::Network>,
    /// The full name of the sender, as supplied by the sending bank.
    pub sender_name: Option<String>,
}

impl rt::Blank for UsBankTransfer {
    const BLANK: Self = Self {
        network: rt::Blank::BLANK,
        sender_name: rt::Blank::BLANK,
    };
}

impl rt::Record for UsBankTransfer {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "customer_balance_resource_cash_balance_transaction_resource_funded_transaction_resource_bank_transfer_resource_us_bank_transfer",
            constants: &[],
            fields: &[
                rt::Field("network", rt::OPTIONAL),
                rt::Field("sender_name", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.network,
            _ => &self.sender_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.network,
            _ => &mut self.sender_name,
        }
    }
}

rt::record_traits!(UsBankTransfer);
