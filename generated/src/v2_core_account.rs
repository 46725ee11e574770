// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`V2CoreAccount`](crate::V2CoreAccount).

#[cfg(feature = "v2-core-accounts")]
pub mod configuration;
#[cfg(feature = "v2-core-accounts")]
pub mod defaults;
#[cfg(feature = "v2-core-accounts")]
pub mod future_requirements;
pub mod identity;
#[cfg(feature = "v2-core-accounts")]
pub mod requirements;

#[cfg(feature = "v2-core-accounts")]
/// The values of `applied_configurations[]` of [`V2CoreAccount`](crate::V2CoreAccount), `applied_configurations[]` of [`v2::core::accounts::list`](fn@crate::v2::core::accounts::list) and one more place.
#[non_exhaustive]
pub enum AppliedConfiguration {
    /// `customer`
    Customer,
    /// `merchant`
    Merchant,
    /// `recipient`
    Recipient,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "v2-core-accounts")]
rt::open_enum!(AppliedConfiguration {
    Customer = "customer",
    Merchant = "merchant",
    Recipient = "recipient",
});

#[cfg(feature = "v2-core-accounts")]
/// An Account represents a company, individual, or other entity that a user interacts with.
/// Accounts store identity information and one or more configurations that enable product-specific
/// capabilities. You can assign configurations at creation or add them later.
///
/// An object in `configuration` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Configuration {
    /// The Customer Configuration allows the Account to be used in inbound payment flows (i.e.
    /// customer-facing payment and billing flows).
    pub customer: Option<rt::Part<configuration::Customer>>,
    /// Enables the Account to act as a connected account and collect payments facilitated by a Connect
    /// platform. You must onboard your platform to Connect before you can add this configuration to
    /// your connected accounts. Utilize this configuration when the Account will be the Merchant of
    /// Record, like with Direct charges or Destination Charges with on_behalf_of set.
    pub merchant: Option<rt::Part<configuration::Merchant>>,
    /// The Recipient Configuration allows the Account to receive funds. Utilize this configuration if
    /// the Account will not be the Merchant of Record, like with Separate Charges & Transfers, or
    /// Destination Charges without on_behalf_of set.
    pub recipient: Option<rt::Part<configuration::Recipient>>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for Configuration {
    const BLANK: Self = Self {
        customer: rt::Blank::BLANK,
        merchant: rt::Blank::BLANK,
        recipient: rt::Blank::BLANK,
    };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for Configuration {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("customer", rt::OPTIONAL),
                rt::Field("merchant", rt::OPTIONAL),
                rt::Field("recipient", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.customer,
            1 => &self.merchant,
            _ => &self.recipient,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.customer,
            1 => &mut self.merchant,
            _ => &mut self.recipient,
        }
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(Configuration);

#[cfg(feature = "v2-core-accounts")]
/// A value indicating the Stripe dashboard this Account has access to. This will depend on which
/// configurations are enabled for this account.
#[non_exhaustive]
pub enum Dashboard {
    /// `express`
    Express,
    /// `full`
    Full,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "v2-core-accounts")]
rt::open_enum!(Dashboard {
    Express = "express",
    Full = "full",
    None = "none",
});

#[cfg(feature = "v2-core-accounts")]
/// Default values for settings shared across Account configurations.
///
/// An object in `defaults` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Defaults {
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Option<String>,
    /// The Account's preferred locales (languages), ordered by preference.
    pub locales: Option<Vec<defaults::Locale>>,
    /// Account profile information.
    pub profile: Option<rt::Part<defaults::Profile>>,
    /// Default responsibilities held by either Stripe or the platform.
    pub responsibilities: rt::Part<defaults::Responsibilities>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for Defaults {
    fn blank() -> Self {
        Self {
            currency: rt::blank(),
            locales: rt::blank(),
            profile: rt::blank(),
            responsibilities: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("currency", rt::OPTIONAL),
                rt::Field("locales", rt::OPTIONAL),
                rt::Field("profile", rt::OPTIONAL),
                rt::Field("responsibilities", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.currency,
            1 => &self.locales,
            2 => &self.profile,
            _ => &self.responsibilities,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.currency,
            1 => &mut self.locales,
            2 => &mut self.profile,
            _ => &mut self.responsibilities,
        }
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(Defaults);

#[cfg(feature = "v2-core-accounts")]
/// Information about the future requirements for the Account that will eventually come into effect,
/// including what information needs to be collected, and by when.
///
/// An object in `future_requirements` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct FutureRequirements {
    /// A list of requirements for the Account.
    pub entries: Option<Vec<future_requirements::Entry>>,
    /// The time at which the future requirements become effective.
    pub minimum_transition_date: Option<rt::DateTime>,
    /// An object containing an overview of requirements for the Account.
    pub summary: Option<rt::Part<future_requirements::Summary>>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for FutureRequirements {
    const BLANK: Self = Self {
        entries: rt::Blank::BLANK,
        minimum_transition_date: rt::Blank::BLANK,
        summary: rt::Blank::BLANK,
    };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for FutureRequirements {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("entries", rt::OPTIONAL),
                rt::Field("minimum_transition_date", rt::OPTIONAL),
                rt::Field("summary", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.entries,
            1 => &self.minimum_transition_date,
            _ => &self.summary,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.entries,
            1 => &mut self.minimum_transition_date,
            _ => &mut self.summary,
        }
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(FutureRequirements);

#[cfg(feature = "v2-core-accounts")]
/// Information about the company, individual, and business represented by the Account.
///
/// An object in `identity` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Identity {
    /// Attestations from the identity's key people, e.g. owners, executives, directors,
    /// representatives.
    pub attestations: Option<rt::Part<identity::Attestations>>,
    /// Information about the company or business.
    pub business_details: Option<rt::Part<identity::BusinessDetails>>,
    /// The country in which the account holder resides, or in which the business is legally
    /// established. This should be an
    /// [ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2) country code.
    pub country: Option<String>,
    /// The entity type represented by the Account. Ensure this field is accurate before adding
    /// configurations that rely on identity information, as it determines which identity fields apply
    /// and how the Account is validated.
    pub entity_type: Option<identity::EntityType>,
    /// Information about the individual represented by the Account. This property is `null` unless
    /// `entity_type` is set to `individual`.
    pub individual: Option<rt::Part<identity::Individual>>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for Identity {
    const BLANK: Self = Self {
        attestations: rt::Blank::BLANK,
        business_details: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        entity_type: rt::Blank::BLANK,
        individual: rt::Blank::BLANK,
    };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for Identity {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("attestations", rt::OPTIONAL),
                rt::Field("business_details", rt::OPTIONAL),
                rt::Field("country", rt::OPTIONAL),
                rt::Field("entity_type", rt::OPTIONAL),
                rt::Field("individual", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.attestations,
            1 => &self.business_details,
            2 => &self.country,
            3 => &self.entity_type,
            _ => &self.individual,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.attestations,
            1 => &mut self.business_details,
            2 => &mut self.country,
            3 => &mut self.entity_type,
            _ => &mut self.individual,
        }
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(Identity);

#[cfg(feature = "v2-core-accounts")]
/// Information about the active requirements for the Account, including what information needs to
/// be collected, and by when.
///
/// An object in `requirements` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Requirements {
    /// A list of requirements for the Account.
    pub entries: Option<Vec<future_requirements::Entry>>,
    /// An object containing an overview of requirements for the Account.
    pub summary: Option<rt::Part<future_requirements::Summary>>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for Requirements {
    const BLANK: Self = Self {
        entries: rt::Blank::BLANK,
        summary: rt::Blank::BLANK,
    };
}

#[cfg(feature = "v2-core-accounts")]
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
            name: "",
            constants: &[],
            fields: &[
                rt::Field("entries", rt::OPTIONAL),
                rt::Field("summary", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.entries,
            _ => &self.summary,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.entries,
            _ => &mut self.summary,
        }
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(Requirements);
