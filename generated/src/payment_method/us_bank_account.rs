// Written by `cargo xtask generate`. Do not edit.
//! What is in `us_bank_account` of [`PaymentMethod`](crate::PaymentMethod).

#[cfg(feature = "payment_methods")]
pub mod networks;
pub mod status_details;

#[cfg(feature = "payment_methods")]
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

#[cfg(feature = "payment_methods")]
rt::open_enum!(AccountHolderType {
    Company = "company",
    Individual = "individual",
});

#[cfg(feature = "payment_methods")]
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

#[cfg(feature = "payment_methods")]
rt::open_enum!(AccountType {
    Checking = "checking",
    Savings = "savings",
});

#[cfg(feature = "payment_methods")]
/// An object in `us_bank_account.networks` of [`PaymentMethod`](crate::PaymentMethod).
#[derive(Clone)]
#[non_exhaustive]
pub struct Networks {
    /// The preferred network.
    pub preferred: Option<String>,
    /// All supported networks.
    pub supported: Vec<networks::Supported>,
}

#[cfg(feature = "payment_methods")]
impl rt::Blank for Networks {
    const BLANK: Self = Self {
        preferred: rt::Blank::BLANK,
        supported: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_methods")]
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

#[cfg(feature = "payment_methods")]
rt::record_traits!(Networks);

/// An object in `us_bank_account.status_details` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.us_bank_account.status_details` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct StatusDetails {
    pub blocked: Option<rt::Part<status_details::Blocked>>,
}

impl rt::Blank for StatusDetails {
    const BLANK: Self = Self { blocked: rt::Blank::BLANK };
}

impl rt::Record for StatusDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_us_bank_account_status_details",
            constants: &[],
            fields: &[rt::Field("blocked", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.blocked
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.blocked
    }
}

rt::record_traits!(StatusDetails);
