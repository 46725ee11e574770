// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_preview.us_bank_account` of [`ConfirmationToken`](crate::ConfirmationToken).

pub mod networks;
pub use crate::payment_method::us_bank_account::status_details;
pub use crate::payment_method::us_bank_account::StatusDetails;

/// Account holder type: individual or company.
#[non_exhaustive]
pub enum AccountHolderType {
    /// `company`
    Company,
    /// `individual`
    Individual,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AccountHolderType {
    Company = "company",
    Individual = "individual",
});

/// Account type: checkings or savings. Defaults to checking if omitted.
#[non_exhaustive]
pub enum AccountType {
    /// `checking`
    Checking,
    /// `savings`
    Savings,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AccountType {
    Checking = "checking",
    Savings = "savings",
});

/// An object in `payment_method_preview.us_bank_account.networks` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Networks {
    /// The preferred network.
    pub preferred: Option<String>,
    /// All supported networks.
    pub supported: Vec<networks::Supported>,
}

impl rt::Blank for Networks {
    const BLANK: Self = Self {
        preferred: rt::Blank::BLANK,
        supported: rt::Blank::BLANK,
    };
}

impl rt::Record for Networks {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "us_bank_account_networks",
            constants: &[],
            fields: &[
                rt::Field("preferred", rt::NULLABLE),
                rt::Field("supported", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.preferred,
            _ => &self.supported,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.preferred,
            _ => &mut self.supported,
        }
    }
}

rt::record_traits!(Networks);
