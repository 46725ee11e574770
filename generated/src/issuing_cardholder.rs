// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`IssuingCardholder`](crate::IssuingCardholder).

pub mod billing;
pub mod individual;
pub mod requirements;
pub mod spending_controls;

/// An object in `billing` of [`IssuingCardholder`](crate::IssuingCardholder).
#[derive(Clone)]
#[non_exhaustive]
pub struct Billing {
    pub address: rt::Part<crate::customer::Address>,
}

impl rt::Record for Billing {
    fn blank() -> Self {
        Self { address: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_cardholder_address",
            constants: &[],
            fields: &[rt::Field("address", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.address
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.address
    }
}

rt::record_traits!(Billing);

/// An object in `company` of [`IssuingCardholder`](crate::IssuingCardholder).
#[derive(Clone)]
#[non_exhaustive]
pub struct Company {
    /// Whether the company's business ID number was provided.
    pub tax_id_provided: bool,
}

impl rt::Blank for Company {
    const BLANK: Self = Self {
        tax_id_provided: rt::Blank::BLANK,
    };
}

impl rt::Record for Company {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_cardholder_company",
            constants: &[],
            fields: &[rt::Field("tax_id_provided", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.tax_id_provided
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.tax_id_provided
    }
}

rt::record_traits!(Company);

/// An object in `individual` of [`IssuingCardholder`](crate::IssuingCardholder).
#[derive(Clone)]
#[non_exhaustive]
pub struct Individual {
    /// Information related to the card_issuing program for this cardholder.
    pub card_issuing: Option<rt::Part<individual::CardIssuing>>,
    /// The date of birth of this cardholder.
    pub dob: Option<rt::Part<crate::person::Dob>>,
    /// The first name of this cardholder. Required before activating Cards. This field cannot contain
    /// any numbers, special characters (except periods, commas, hyphens, spaces and apostrophes) or
    /// non-latin letters.
    pub first_name: Option<String>,
    /// The last name of this cardholder. Required before activating Cards. This field cannot contain
    /// any numbers, special characters (except periods, commas, hyphens, spaces and apostrophes) or
    /// non-latin letters.
    pub last_name: Option<String>,
    /// Government-issued ID document for this cardholder.
    pub verification: Option<rt::Part<individual::Verification>>,
}

impl rt::Blank for Individual {
    const BLANK: Self = Self {
        card_issuing: rt::Blank::BLANK,
        dob: rt::Blank::BLANK,
        first_name: rt::Blank::BLANK,
        last_name: rt::Blank::BLANK,
        verification: rt::Blank::BLANK,
    };
}

impl rt::Record for Individual {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_cardholder_individual",
            constants: &[],
            fields: &[
                rt::Field("card_issuing", rt::NULLABLE),
                rt::Field("dob", rt::NULLABLE),
                rt::Field("first_name", rt::NULLABLE),
                rt::Field("last_name", rt::NULLABLE),
                rt::Field("verification", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.card_issuing,
            1 => &self.dob,
            2 => &self.first_name,
            3 => &self.last_name,
            _ => &self.verification,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.card_issuing,
            1 => &mut self.dob,
            2 => &mut self.first_name,
            3 => &mut self.last_name,
            _ => &mut self.verification,
        }
    }
}

rt::record_traits!(Individual);

/// The values of `preferred_locales[]` of [`IssuingCardholder`](crate::IssuingCardholder), `preferred_locales[]` of [`issuing::cardholders::create`](fn@crate::issuing::cardholders::create) and one more place.
#[non_exhaustive]
pub enum PreferredLocale {
    /// `de`
    De,
    /// `en`
    En,
    /// `es`
    Es,
    /// `fr`
    Fr,
    /// `it`
    It,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PreferredLocale {
    De = "de",
    En = "en",
    Es = "es",
    Fr = "fr",
    It = "it",
});

/// An object in `requirements` of [`IssuingCardholder`](crate::IssuingCardholder).
#[derive(Clone)]
#[non_exhaustive]
pub struct Requirements {
    /// If `disabled_reason` is present, all cards will decline authorizations with
    /// `cardholder_verification_required` reason.
    pub disabled_reason: Option<requirements::DisabledReason>,
    /// Array of fields that need to be collected in order to verify and re-enable the cardholder.
    pub past_due: Option<Vec<requirements::PastDue>>,
}

impl rt::Blank for Requirements {
    const BLANK: Self = Self {
        disabled_reason: rt::Blank::BLANK,
        past_due: rt::Blank::BLANK,
    };
}

impl rt::Record for Requirements {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_cardholder_requirements",
            constants: &[],
            fields: &[
                rt::Field("disabled_reason", rt::NULLABLE),
                rt::Field("past_due", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.disabled_reason,
            _ => &self.past_due,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.disabled_reason,
            _ => &mut self.past_due,
        }
    }
}

rt::record_traits!(Requirements);

/// An object in `spending_controls` of [`IssuingCardholder`](crate::IssuingCardholder).
#[derive(Clone)]
#[non_exhaustive]
pub struct SpendingControls {
    /// Array of card presence statuses from which authorizations will be allowed. Possible options are
    /// `present`, `not_present`. All other statuses will be blocked. Cannot be set with
    /// `blocked_card_presences`. Provide an empty value to unset this control.
    pub allowed_card_presences: Option<Vec<spending_controls::AllowedCardPresence>>,
    /// Array of strings containing
    /// [categories](https://docs.stripe.com/api#issuing_authorization_object-merchant_data-category) of
    /// authorizations to allow. All other categories will be blocked. Cannot be set with
    /// `blocked_categories`.
    pub allowed_categories: Option<
        Vec<crate::issuing_card::spending_controls::AllowedCategory>,
    >,
    /// Array of strings containing representing countries from which authorizations will be allowed.
    /// Authorizations from merchants in all other countries will be declined. Country codes should be
    /// ISO 3166 alpha-2 country codes (e.g. `US`). Cannot be set with `blocked_merchant_countries`.
    /// Provide an empty value to unset this control.
    pub allowed_merchant_countries: Option<Vec<String>>,
    /// Array of card presence statuses from which authorizations will be declined. Possible options are
    /// `present`, `not_present`. Cannot be set with `allowed_card_presences`. Provide an empty value to
    /// unset this control.
    pub blocked_card_presences: Option<Vec<spending_controls::BlockedCardPresence>>,
    /// Array of strings containing
    /// [categories](https://docs.stripe.com/api#issuing_authorization_object-merchant_data-category) of
    /// authorizations to decline. All other categories will be allowed. Cannot be set with
    /// `allowed_categories`.
    pub blocked_categories: Option<
        Vec<crate::issuing_card::spending_controls::BlockedCategory>,
    >,
    /// Array of strings containing representing countries from which authorizations will be declined.
    /// Country codes should be ISO 3166 alpha-2 country codes (e.g. `US`). Cannot be set with
    /// `allowed_merchant_countries`. Provide an empty value to unset this control.
    pub blocked_merchant_countries: Option<Vec<String>>,
    /// Limit spending with amount-based rules that apply across this cardholder's cards.
    pub spending_limits: Option<
        Vec<crate::issuing_card::spending_controls::SpendingLimit>,
    >,
    /// Currency of the amounts within `spending_limits`.
    pub spending_limits_currency: Option<rt::Currency>,
}

impl rt::Blank for SpendingControls {
    const BLANK: Self = Self {
        allowed_card_presences: rt::Blank::BLANK,
        allowed_categories: rt::Blank::BLANK,
        allowed_merchant_countries: rt::Blank::BLANK,
        blocked_card_presences: rt::Blank::BLANK,
        blocked_categories: rt::Blank::BLANK,
        blocked_merchant_countries: rt::Blank::BLANK,
        spending_limits: rt::Blank::BLANK,
        spending_limits_currency: rt::Blank::BLANK,
    };
}

impl rt::Record for SpendingControls {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_cardholder_authorization_controls",
            constants: &[],
            fields: &[
                rt::Field("allowed_card_presences", rt::NULLABLE),
                rt::Field("allowed_categories", rt::NULLABLE),
                rt::Field("allowed_merchant_countries", rt::NULLABLE),
                rt::Field("blocked_card_presences", rt::NULLABLE),
                rt::Field("blocked_categories", rt::NULLABLE),
                rt::Field("blocked_merchant_countries", rt::NULLABLE),
                rt::Field("spending_limits", rt::NULLABLE),
                rt::Field("spending_limits_currency", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.allowed_card_presences,
            1 => &self.allowed_categories,
            2 => &self.allowed_merchant_countries,
            3 => &self.blocked_card_presences,
            4 => &self.blocked_categories,
            5 => &self.blocked_merchant_countries,
            6 => &self.spending_limits,
            _ => &self.spending_limits_currency,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.allowed_card_presences,
            1 => &mut self.allowed_categories,
            2 => &mut self.allowed_merchant_countries,
            3 => &mut self.blocked_card_presences,
            4 => &mut self.blocked_categories,
            5 => &mut self.blocked_merchant_countries,
            6 => &mut self.spending_limits,
            _ => &mut self.spending_limits_currency,
        }
    }
}

rt::record_traits!(SpendingControls);

/// Specifies whether to permit authorizations on this cardholder's cards.
#[non_exhaustive]
pub enum Status {
    /// `active`
    Active,
    /// `blocked`
    Blocked,
    /// `inactive`
    Inactive,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Active = "active",
    Blocked = "blocked",
    Inactive = "inactive",
});

/// One of `individual` or `company`. See
/// [Choose a cardholder type](https://docs.stripe.com/issuing/other/choose-cardholder) for more
/// details.
#[non_exhaustive]
pub enum Type {
    /// `company`
    Company,
    /// `individual`
    Individual,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Company = "company",
    Individual = "individual",
});
