// Written by `cargo xtask generate`. Do not edit.
//! The operations of `terminal::locations`.

pub mod create;
#[cfg(feature = "terminal-locations")]
pub mod update;

#[cfg(feature = "terminal-locations")]
rt::operation! {
    /// The request of [`create`]: `POST /v1/terminal/locations`.
    pub struct CreateRequest -> crate::TerminalLocation, expand;
}

#[cfg(feature = "terminal-locations")]
/// Create a Location.
///
/// Creates a new `Location` object. For further details, including which address fields are
/// required in each country, see the
/// [Manage locations](https://docs.stripe.com/terminal/fleet/locations) guide.
///
/// `POST /v1/terminal/locations`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::locations::create().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create() -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTerminalLocations",
        method: rt::Method::Post,
        path: "/v1/terminal/locations",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "terminal-locations")]
impl CreateRequest {
    /// The full address of the location.
    #[inline]
    pub fn address(self, address: create::Address) -> Self {
        Self(self.0.with("address", address))
    }

    /// The Kana variation of the full address of the location (Japan only).
    #[inline]
    pub fn address_kana(self, address_kana: create::AddressKana) -> Self {
        Self(self.0.with("address_kana", address_kana))
    }

    /// The Kanji variation of the full address of the location (Japan only).
    #[inline]
    pub fn address_kanji(self, address_kanji: create::AddressKanji) -> Self {
        Self(self.0.with("address_kanji", address_kanji))
    }

    /// The ID of a configuration that will be used to customize all readers in this location.
    #[inline]
    pub fn configuration_overrides(
        self,
        configuration_overrides: impl Into<crate::ids::TerminalConfigurationId>,
    ) -> Self {
        let configuration_overrides: crate::ids::TerminalConfigurationId = configuration_overrides
            .into();
        Self(self.0.with("configuration_overrides", configuration_overrides))
    }

    /// A name for the location. Maximum length is 1000 characters.
    #[inline]
    pub fn display_name(self, display_name: impl Into<String>) -> Self {
        Self(self.0.with("display_name", rt::Value::text(display_name)))
    }

    /// The Kana variation of the name for the location (Japan only). Maximum length is 1000 characters.
    #[inline]
    pub fn display_name_kana(self, display_name_kana: impl Into<String>) -> Self {
        Self(self.0.with("display_name_kana", rt::Value::text(display_name_kana)))
    }

    /// The Kanji variation of the name for the location (Japan only). Maximum length is 1000
    /// characters.
    #[inline]
    pub fn display_name_kanji(self, display_name_kanji: impl Into<String>) -> Self {
        Self(self.0.with("display_name_kanji", rt::Value::text(display_name_kanji)))
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

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// The phone number for the location.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", rt::Value::text(phone)))
    }
}

#[cfg(feature = "terminal-locations")]
rt::operation! {
    /// The request of [`delete`]: `DELETE /v1/terminal/locations/{location}`.
    pub struct DeleteRequest -> crate::DeletedTerminalLocation;
}

#[cfg(feature = "terminal-locations")]
/// Delete a Location.
///
/// Deletes a `Location` object.
///
/// `DELETE /v1/terminal/locations/{location}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::locations::delete("LOCATION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(location: impl Into<crate::ids::TerminalLocationId>) -> DeleteRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteTerminalLocationsLocation",
        method: rt::Method::Delete,
        path: "/v1/terminal/locations/{location}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let location: crate::ids::TerminalLocationId = location.into();
    DeleteRequest(rt::Request::new(OPERATION, &[location.as_str()]))
}

#[cfg(feature = "terminal-locations")]
rt::operation! {
    /// The request of [`list`]: `GET /v1/terminal/locations`.
    pub struct ListRequest -> rt::List<crate::TerminalLocation>, paged, expand;
}

#[cfg(feature = "terminal-locations")]
/// List all Locations.
///
/// Returns a list of `Location` objects.
///
/// `GET /v1/terminal/locations`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::terminal::locations::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTerminalLocations",
        method: rt::Method::Get,
        path: "/v1/terminal/locations",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "terminal-locations")]
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

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }
}

#[cfg(feature = "terminal-locations")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/terminal/locations/{location}`.
    pub struct RetrieveRequest -> rt::MaybeDeleted<crate::TerminalLocation>, expand;
}

#[cfg(feature = "terminal-locations")]
/// Retrieve a Location.
///
/// Retrieves a `Location` object.
///
/// `GET /v1/terminal/locations/{location}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::locations::retrieve("LOCATION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(location: impl Into<crate::ids::TerminalLocationId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTerminalLocationsLocation",
        method: rt::Method::Get,
        path: "/v1/terminal/locations/{location}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let location: crate::ids::TerminalLocationId = location.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[location.as_str()]))
}

#[cfg(feature = "terminal-locations")]
rt::operation! {
    /// The request of [`update`]: `POST /v1/terminal/locations/{location}`.
    pub struct UpdateRequest -> rt::MaybeDeleted<crate::TerminalLocation>, expand;
}

#[cfg(feature = "terminal-locations")]
/// Update a Location.
///
/// Updates a `Location` object by setting the values of the parameters passed. Any parameters not
/// provided will be left unchanged.
///
/// `POST /v1/terminal/locations/{location}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::locations::update("LOCATION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(location: impl Into<crate::ids::TerminalLocationId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTerminalLocationsLocation",
        method: rt::Method::Post,
        path: "/v1/terminal/locations/{location}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let location: crate::ids::TerminalLocationId = location.into();
    UpdateRequest(rt::Request::new(OPERATION, &[location.as_str()]))
}

#[cfg(feature = "terminal-locations")]
impl UpdateRequest {
    /// The full address of the location. You can't change the location's `country`. If you need to
    /// modify the `country` field, create a new `Location` object and re-register any existing readers
    /// to that location.
    #[inline]
    pub fn address(self, address: crate::customers::create::Address) -> Self {
        Self(self.0.with("address", address))
    }

    /// The Kana variation of the full address of the location (Japan only).
    #[inline]
    pub fn address_kana(self, address_kana: create::AddressKana) -> Self {
        Self(self.0.with("address_kana", address_kana))
    }

    /// The Kanji variation of the full address of the location (Japan only).
    #[inline]
    pub fn address_kanji(self, address_kanji: create::AddressKanji) -> Self {
        Self(self.0.with("address_kanji", address_kanji))
    }

    /// The ID of a configuration that will be used to customize all readers in this location.
    #[inline]
    pub fn configuration_overrides(
        self,
        configuration_overrides: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "configuration_overrides",
                    rt::Value::text(configuration_overrides),
                ),
        )
    }

    /// Clears `configuration_overrides`: unsets what is stored.
    #[inline]
    pub fn clear_configuration_overrides(self) -> Self {
        Self(self.0.cleared("configuration_overrides"))
    }

    /// A name for the location.
    #[inline]
    pub fn display_name(self, display_name: impl Into<String>) -> Self {
        Self(self.0.with("display_name", rt::Value::text(display_name)))
    }

    /// Clears `display_name`: unsets what is stored.
    #[inline]
    pub fn clear_display_name(self) -> Self {
        Self(self.0.cleared("display_name"))
    }

    /// The Kana variation of the name for the location (Japan only).
    #[inline]
    pub fn display_name_kana(self, display_name_kana: impl Into<String>) -> Self {
        Self(self.0.with("display_name_kana", rt::Value::text(display_name_kana)))
    }

    /// Clears `display_name_kana`: unsets what is stored.
    #[inline]
    pub fn clear_display_name_kana(self) -> Self {
        Self(self.0.cleared("display_name_kana"))
    }

    /// The Kanji variation of the name for the location (Japan only).
    #[inline]
    pub fn display_name_kanji(self, display_name_kanji: impl Into<String>) -> Self {
        Self(self.0.with("display_name_kanji", rt::Value::text(display_name_kanji)))
    }

    /// Clears `display_name_kanji`: unsets what is stored.
    #[inline]
    pub fn clear_display_name_kanji(self) -> Self {
        Self(self.0.cleared("display_name_kanji"))
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

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// The phone number for the location.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", rt::Value::text(phone)))
    }

    /// Clears `phone`: unsets what is stored.
    #[inline]
    pub fn clear_phone(self) -> Self {
        Self(self.0.cleared("phone"))
    }
}
