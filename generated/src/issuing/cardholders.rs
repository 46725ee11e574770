// Written by `cargo xtask generate`. Do not edit.
//! The operations of `issuing::cardholders`.

pub mod create;
pub mod list;
pub mod update;

rt::operation! {
    /// The request of [`create`]: `POST /v1/issuing/cardholders`.
    pub struct CreateRequest -> crate::IssuingCardholder, expand;
}

/// Create a cardholder.
///
/// Creates a new Issuing `Cardholder` object that can be issued cards.
///
/// `POST /v1/issuing/cardholders`
///
/// - `billing`: The cardholder's billing address.
/// - `name`: The cardholder's name. This will be printed on cards issued to them. The maximum length of this
///   field is 24 characters. This field cannot contain any special characters or numbers.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::issuing::cardholders::create(stripe::issuing::cardholders::create::Billing::new(stripe::issuing::cards::create::shipping::Address::new("LINE1", "CITY", "POSTAL_CODE", "COUNTRY")), "NAME").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(billing: create::Billing, name: impl Into<String>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostIssuingCardholders",
        method: rt::Method::Post,
        path: "/v1/issuing/cardholders",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("billing", billing)
            .with("name", rt::Value::text(name)),
    )
}

impl CreateRequest {
    /// Additional information about a `company` cardholder.
    #[inline]
    pub fn company(self, company: create::Company) -> Self {
        Self(self.0.with("company", company))
    }

    /// The cardholder's email address.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", rt::Value::text(email)))
    }

    /// Additional information about an `individual` cardholder.
    #[inline]
    pub fn individual(self, individual: create::Individual) -> Self {
        Self(self.0.with("individual", individual))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// The cardholder's phone number. This will be transformed to
    /// [E.164](https://en.wikipedia.org/wiki/E.164) if it is not provided in that format already. This
    /// is required for all cardholders who will be creating EU cards. See the
    /// [3D Secure documentation](https://docs.stripe.com/issuing/3d-secure#when-is-3d-secure-applied)
    /// for more details.
    #[inline]
    pub fn phone_number(self, phone_number: impl Into<String>) -> Self {
        Self(self.0.with("phone_number", rt::Value::text(phone_number)))
    }

    /// The cardholder’s preferred locales (languages), ordered by preference. Locales can be `da`,
    /// `de`, `en`, `es`, `fr`, `it`, `pl`, or `sv`. This changes the language of the
    /// [3D Secure flow](https://docs.stripe.com/issuing/3d-secure) and one-time password messages sent
    /// to the cardholder.
    #[inline]
    pub fn preferred_locales(
        self,
        preferred_locales: impl IntoIterator<
            Item = crate::issuing_cardholder::PreferredLocale,
        >,
    ) -> Self {
        Self(self.0.with("preferred_locales", rt::Value::list(preferred_locales)))
    }

    /// Rules that control spending across this cardholder's cards. Refer to our
    /// [documentation](https://docs.stripe.com/issuing/controls/spending-controls) for more details.
    #[inline]
    pub fn spending_controls(self, spending_controls: create::SpendingControls) -> Self {
        Self(self.0.with("spending_controls", spending_controls))
    }

    /// Specifies whether to permit authorizations on this cardholder's cards. Defaults to `active`.
    #[inline]
    pub fn status(self, status: create::Status) -> Self {
        Self(self.0.with("status", status))
    }

    /// One of `individual` or `company`. See
    /// [Choose a cardholder type](https://docs.stripe.com/issuing/other/choose-cardholder) for more
    /// details.
    #[inline]
    pub fn type_(self, type_: crate::issuing_cardholder::Type) -> Self {
        Self(self.0.with("type", type_))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/issuing/cardholders`.
    pub struct ListRequest -> rt::List<crate::IssuingCardholder>, paged, expand;
}

/// List all cardholders.
///
/// Returns a list of Issuing `Cardholder` objects. The objects are sorted in descending order by
/// creation date, with the most recently created object appearing first.
///
/// `GET /v1/issuing/cardholders`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::issuing::cardholders::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetIssuingCardholders",
        method: rt::Method::Get,
        path: "/v1/issuing/cardholders",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Only return cardholders that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

    /// Only return cardholders that have the given email address.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", rt::Value::text(email)))
    }

    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", rt::Value::text(ending_before)))
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// Only return cardholders that have the given phone number.
    #[inline]
    pub fn phone_number(self, phone_number: impl Into<String>) -> Self {
        Self(self.0.with("phone_number", rt::Value::text(phone_number)))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }

    /// Only return cardholders that have the given status. One of `active`, `inactive`, or `blocked`.
    #[inline]
    pub fn status(self, status: crate::issuing_cardholder::Status) -> Self {
        Self(self.0.with("status", status))
    }

    /// Only return cardholders that have the given type. One of `individual` or `company`.
    #[inline]
    pub fn type_(self, type_: crate::issuing_cardholder::Type) -> Self {
        Self(self.0.with("type", type_))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/issuing/cardholders/{cardholder}`.
    pub struct RetrieveRequest -> crate::IssuingCardholder, expand;
}

/// Retrieve a cardholder.
///
/// Retrieves an Issuing `Cardholder` object.
///
/// `GET /v1/issuing/cardholders/{cardholder}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::issuing::cardholders::retrieve("CARDHOLDER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    cardholder: impl Into<crate::ids::IssuingCardholderId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetIssuingCardholdersCardholder",
        method: rt::Method::Get,
        path: "/v1/issuing/cardholders/{cardholder}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let cardholder: crate::ids::IssuingCardholderId = cardholder.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[cardholder.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/issuing/cardholders/{cardholder}`.
    pub struct UpdateRequest -> crate::IssuingCardholder, expand;
}

/// Update a cardholder.
///
/// Updates the specified Issuing `Cardholder` object by setting the values of the parameters
/// passed. Any parameters not provided will be left unchanged.
///
/// `POST /v1/issuing/cardholders/{cardholder}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::issuing::cardholders::update("CARDHOLDER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(cardholder: impl Into<crate::ids::IssuingCardholderId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostIssuingCardholdersCardholder",
        method: rt::Method::Post,
        path: "/v1/issuing/cardholders/{cardholder}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let cardholder: crate::ids::IssuingCardholderId = cardholder.into();
    UpdateRequest(rt::Request::new(OPERATION, &[cardholder.as_str()]))
}

impl UpdateRequest {
    /// The cardholder's billing address.
    #[inline]
    pub fn billing(self, billing: create::Billing) -> Self {
        Self(self.0.with("billing", billing))
    }

    /// Additional information about a `company` cardholder.
    #[inline]
    pub fn company(self, company: create::Company) -> Self {
        Self(self.0.with("company", company))
    }

    /// The cardholder's email address.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", rt::Value::text(email)))
    }

    /// Additional information about an `individual` cardholder.
    #[inline]
    pub fn individual(self, individual: create::Individual) -> Self {
        Self(self.0.with("individual", individual))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// The cardholder's phone number. This is required for all cardholders who will be creating EU
    /// cards. See the [3D Secure documentation](https://docs.stripe.com/issuing/3d-secure) for more
    /// details.
    #[inline]
    pub fn phone_number(self, phone_number: impl Into<String>) -> Self {
        Self(self.0.with("phone_number", rt::Value::text(phone_number)))
    }

    /// The cardholder’s preferred locales (languages), ordered by preference. Locales can be `da`,
    /// `de`, `en`, `es`, `fr`, `it`, `pl`, or `sv`. This changes the language of the
    /// [3D Secure flow](https://docs.stripe.com/issuing/3d-secure) and one-time password messages sent
    /// to the cardholder.
    #[inline]
    pub fn preferred_locales(
        self,
        preferred_locales: impl IntoIterator<
            Item = crate::issuing_cardholder::PreferredLocale,
        >,
    ) -> Self {
        Self(self.0.with("preferred_locales", rt::Value::list(preferred_locales)))
    }

    /// Rules that control spending across this cardholder's cards. Refer to our
    /// [documentation](https://docs.stripe.com/issuing/controls/spending-controls) for more details.
    #[inline]
    pub fn spending_controls(self, spending_controls: create::SpendingControls) -> Self {
        Self(self.0.with("spending_controls", spending_controls))
    }

    /// Specifies whether to permit authorizations on this cardholder's cards.
    #[inline]
    pub fn status(self, status: create::Status) -> Self {
        Self(self.0.with("status", status))
    }
}
