// Written by `cargo xtask generate`. Do not edit.
//! The operations of `issuing::personalization_designs`.

pub mod create;
pub mod list;
pub mod update;

rt::operation! {
    /// The request of [`create`]: `POST /v1/issuing/personalization_designs`.
    pub struct CreateRequest -> crate::IssuingPersonalizationDesign, expand;
}

/// Create a personalization design.
///
/// Creates a personalization design object.
///
/// `POST /v1/issuing/personalization_designs`
///
/// - `physical_bundle`: The physical bundle object belonging to this personalization design.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::issuing::personalization_designs::create("PHYSICAL_BUNDLE").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    physical_bundle: impl Into<crate::ids::IssuingPhysicalBundleId>,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostIssuingPersonalizationDesigns",
        method: rt::Method::Post,
        path: "/v1/issuing/personalization_designs",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let physical_bundle: crate::ids::IssuingPhysicalBundleId = physical_bundle.into();
    CreateRequest(
        rt::Request::new(OPERATION, &[]).with("physical_bundle", physical_bundle),
    )
}

impl CreateRequest {
    /// The file for the card logo, for use with physical bundles that support card logos. Must have a
    /// `purpose` value of `issuing_logo`.
    #[inline]
    pub fn card_logo(self, card_logo: impl Into<crate::ids::FileId>) -> Self {
        let card_logo: crate::ids::FileId = card_logo.into();
        Self(self.0.with("card_logo", card_logo))
    }

    /// Hash containing carrier text, for use with physical bundles that support carrier text.
    #[inline]
    pub fn carrier_text(self, carrier_text: create::CarrierText) -> Self {
        Self(self.0.with("carrier_text", carrier_text))
    }

    /// A lookup key used to retrieve personalization designs dynamically from a static string. This may
    /// be up to 200 characters.
    #[inline]
    pub fn lookup_key(self, lookup_key: impl Into<String>) -> Self {
        Self(self.0.with("lookup_key", rt::Value::text(lookup_key)))
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

    /// Friendly display name.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }

    /// Information on whether this personalization design is used to create cards when one is not
    /// specified.
    #[inline]
    pub fn preferences(self, preferences: create::Preferences) -> Self {
        Self(self.0.with("preferences", preferences))
    }

    /// If set to true, will atomically remove the lookup key from the existing personalization design,
    /// and assign it to this personalization design.
    #[inline]
    pub fn transfer_lookup_key(self, transfer_lookup_key: bool) -> Self {
        Self(self.0.with("transfer_lookup_key", transfer_lookup_key))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/issuing/personalization_designs`.
    pub struct ListRequest -> rt::List<crate::IssuingPersonalizationDesign>, paged, expand;
}

/// List all personalization designs.
///
/// Returns a list of personalization design objects. The objects are sorted in descending order by
/// creation date, with the most recently created object appearing first.
///
/// `GET /v1/issuing/personalization_designs`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::issuing::personalization_designs::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetIssuingPersonalizationDesigns",
        method: rt::Method::Get,
        path: "/v1/issuing/personalization_designs",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
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

    /// Only return personalization designs with the given lookup keys.
    #[inline]
    pub fn lookup_keys(
        self,
        lookup_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "lookup_keys",
                    rt::Value::list(lookup_keys.into_iter().map(rt::Value::text)),
                ),
        )
    }

    /// Only return personalization designs with the given preferences.
    #[inline]
    pub fn preferences(self, preferences: list::Preferences) -> Self {
        Self(self.0.with("preferences", preferences))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }

    /// Only return personalization designs with the given status.
    #[inline]
    pub fn status(self, status: crate::issuing_personalization_design::Status) -> Self {
        Self(self.0.with("status", status))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/issuing/personalization_designs/{personalization_design}`.
    pub struct RetrieveRequest -> crate::IssuingPersonalizationDesign, expand;
}

/// Retrieve a personalization design.
///
/// Retrieves a personalization design object.
///
/// `GET /v1/issuing/personalization_designs/{personalization_design}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::issuing::personalization_designs::retrieve("PERSONALIZATION_DESIGN_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    personalization_design: impl Into<crate::ids::IssuingPersonalizationDesignId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetIssuingPersonalizationDesignsPersonalizationDesign",
        method: rt::Method::Get,
        path: "/v1/issuing/personalization_designs/{personalization_design}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let personalization_design: crate::ids::IssuingPersonalizationDesignId = personalization_design
        .into();
    RetrieveRequest(rt::Request::new(OPERATION, &[personalization_design.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/issuing/personalization_designs/{personalization_design}`.
    pub struct UpdateRequest -> crate::IssuingPersonalizationDesign, expand;
}

/// Update a personalization design.
///
/// Updates a card personalization object.
///
/// `POST /v1/issuing/personalization_designs/{personalization_design}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::issuing::personalization_designs::update("PERSONALIZATION_DESIGN_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    personalization_design: impl Into<crate::ids::IssuingPersonalizationDesignId>,
) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostIssuingPersonalizationDesignsPersonalizationDesign",
        method: rt::Method::Post,
        path: "/v1/issuing/personalization_designs/{personalization_design}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let personalization_design: crate::ids::IssuingPersonalizationDesignId = personalization_design
        .into();
    UpdateRequest(rt::Request::new(OPERATION, &[personalization_design.as_str()]))
}

impl UpdateRequest {
    /// The file for the card logo, for use with physical bundles that support card logos. Must have a
    /// `purpose` value of `issuing_logo`.
    #[inline]
    pub fn card_logo(self, card_logo: impl Into<crate::ids::FileId>) -> Self {
        let card_logo: crate::ids::FileId = card_logo.into();
        Self(self.0.with("card_logo", card_logo))
    }

    /// Clears `card_logo`: unsets what is stored.
    #[inline]
    pub fn clear_card_logo(self) -> Self {
        Self(self.0.cleared("card_logo"))
    }

    /// Hash containing carrier text, for use with physical bundles that support carrier text.
    #[inline]
    pub fn carrier_text(self, carrier_text: create::CarrierText) -> Self {
        Self(self.0.with("carrier_text", carrier_text))
    }

    /// Clears `carrier_text`: unsets what is stored.
    #[inline]
    pub fn clear_carrier_text(self) -> Self {
        Self(self.0.cleared("carrier_text"))
    }

    /// A lookup key used to retrieve personalization designs dynamically from a static string. This may
    /// be up to 200 characters.
    #[inline]
    pub fn lookup_key(self, lookup_key: impl Into<String>) -> Self {
        Self(self.0.with("lookup_key", rt::Value::text(lookup_key)))
    }

    /// Clears `lookup_key`: unsets what is stored.
    #[inline]
    pub fn clear_lookup_key(self) -> Self {
        Self(self.0.cleared("lookup_key"))
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

    /// Friendly display name. Providing an empty string will set the field to null.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }

    /// Clears `name`: unsets what is stored.
    #[inline]
    pub fn clear_name(self) -> Self {
        Self(self.0.cleared("name"))
    }

    /// The physical bundle object belonging to this personalization design.
    #[inline]
    pub fn physical_bundle(
        self,
        physical_bundle: impl Into<crate::ids::IssuingPhysicalBundleId>,
    ) -> Self {
        let physical_bundle: crate::ids::IssuingPhysicalBundleId = physical_bundle
            .into();
        Self(self.0.with("physical_bundle", physical_bundle))
    }

    /// Information on whether this personalization design is used to create cards when one is not
    /// specified.
    #[inline]
    pub fn preferences(self, preferences: create::Preferences) -> Self {
        Self(self.0.with("preferences", preferences))
    }

    /// If set to true, will atomically remove the lookup key from the existing personalization design,
    /// and assign it to this personalization design.
    #[inline]
    pub fn transfer_lookup_key(self, transfer_lookup_key: bool) -> Self {
        Self(self.0.with("transfer_lookup_key", transfer_lookup_key))
    }
}
