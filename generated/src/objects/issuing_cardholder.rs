// Written by `cargo xtask generate`. Do not edit.

/// An Issuing `Cardholder` object represents an individual or business entity who is
/// [issued](https://docs.stripe.com/issuing) cards.
///
/// Related guide:
/// [How to create a cardholder](https://docs.stripe.com/issuing/cards/virtual/issue-cards#create-cardholder)
///
/// The object `issuing.cardholder`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardholder {
    pub billing: crate::issuing_cardholder::Billing,
    /// Additional information about a `company` cardholder.
    pub company: Option<rt::Part<crate::issuing_cardholder::Company>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// The cardholder's email address.
    pub email: Option<String>,
    /// Unique identifier for the object.
    pub id: crate::ids::IssuingCardholderId,
    /// Additional information about an `individual` cardholder.
    pub individual: Option<rt::Part<crate::issuing_cardholder::Individual>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// The cardholder's name. This will be printed on cards issued to them.
    pub name: String,
    /// The cardholder's phone number. This is required for all cardholders who will be creating EU
    /// cards. See the
    /// [3D Secure documentation](https://docs.stripe.com/issuing/3d-secure#when-is-3d-secure-applied)
    /// for more details.
    pub phone_number: Option<String>,
    /// The cardholder’s preferred locales (languages), ordered by preference. Locales can be `da`,
    /// `de`, `en`, `es`, `fr`, `it`, `pl`, or `sv`. This changes the language of the
    /// [3D Secure flow](https://docs.stripe.com/issuing/3d-secure) and one-time password messages sent
    /// to the cardholder.
    pub preferred_locales: Option<Vec<crate::issuing_cardholder::PreferredLocale>>,
    pub requirements: crate::issuing_cardholder::Requirements,
    /// Rules that control spending across this cardholder's cards. Refer to our
    /// [documentation](https://docs.stripe.com/issuing/controls/spending-controls) for more details.
    pub spending_controls: Option<rt::Part<crate::issuing_cardholder::SpendingControls>>,
    /// Specifies whether to permit authorizations on this cardholder's cards.
    pub status: crate::issuing_cardholder::Status,
    /// One of `individual` or `company`. See
    /// [Choose a cardholder type](https://docs.stripe.com/issuing/other/choose-cardholder) for more
    /// details.
    pub type_: crate::issuing_cardholder::Type,
}

impl rt::Record for IssuingCardholder {
    fn blank() -> Self {
        Self {
            billing: rt::blank(),
            company: rt::blank(),
            created: rt::blank(),
            email: rt::blank(),
            id: rt::blank(),
            individual: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            name: rt::blank(),
            phone_number: rt::blank(),
            preferred_locales: rt::blank(),
            requirements: rt::blank(),
            spending_controls: rt::blank(),
            status: rt::blank(),
            type_: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing.cardholder",
            constants: &[("object", rt::Constant::Str("issuing.cardholder"))],
            fields: &[
                rt::Field("billing", rt::REQUIRED),
                rt::Field("company", rt::NULLABLE),
                rt::Field("created", rt::REQUIRED),
                rt::Field("email", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("individual", rt::NULLABLE),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("name", rt::REQUIRED),
                rt::Field("phone_number", rt::NULLABLE),
                rt::Field("preferred_locales", rt::NULLABLE),
                rt::Field("requirements", rt::REQUIRED),
                rt::Field("spending_controls", rt::NULLABLE),
                rt::Field("status", rt::REQUIRED),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.billing,
            1 => &self.company,
            2 => &self.created,
            3 => &self.email,
            4 => &self.id,
            5 => &self.individual,
            6 => &self.livemode,
            7 => &self.metadata,
            8 => &self.name,
            9 => &self.phone_number,
            10 => &self.preferred_locales,
            11 => &self.requirements,
            12 => &self.spending_controls,
            13 => &self.status,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.billing,
            1 => &mut self.company,
            2 => &mut self.created,
            3 => &mut self.email,
            4 => &mut self.id,
            5 => &mut self.individual,
            6 => &mut self.livemode,
            7 => &mut self.metadata,
            8 => &mut self.name,
            9 => &mut self.phone_number,
            10 => &mut self.preferred_locales,
            11 => &mut self.requirements,
            12 => &mut self.spending_controls,
            13 => &mut self.status,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(IssuingCardholder);

impl rt::Resource for IssuingCardholder {
    type Id = crate::ids::IssuingCardholderId;
    const OBJECT: &'static str = "issuing.cardholder";
}

impl IssuingCardholder {
    /// Expands `individual.verification.document.back`.
    pub const INDIVIDUAL_VERIFICATION_DOCUMENT_BACK: rt::Expand<
        Self,
        crate::ids::FileId,
    > = rt::Expand::new("individual.verification.document.back");
    /// Expands `individual.verification.document.front`.
    pub const INDIVIDUAL_VERIFICATION_DOCUMENT_FRONT: rt::Expand<
        Self,
        crate::ids::FileId,
    > = rt::Expand::new("individual.verification.document.front");
}
