// Written by `cargo xtask generate`. Do not edit.
//! The operations of `radar::value_lists`.

pub mod create;

rt::operation! {
    /// The request of [`create`]: `POST /v1/radar/value_lists`.
    pub struct CreateRequest -> crate::RadarValueList, expand;
}

/// Create a value list.
///
/// Creates a new `ValueList` object, which can then be referenced in rules.
///
/// `POST /v1/radar/value_lists`
///
/// - `alias`: The name of the value list for use in rules.
/// - `name`: The human-readable name of the value list.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::radar::value_lists::create("ALIAS", "NAME").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(alias: impl Into<String>, name: impl Into<String>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostRadarValueLists",
        method: rt::Method::Post,
        path: "/v1/radar/value_lists",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("alias", rt::Value::text(alias))
            .with("name", rt::Value::text(name)),
    )
}

impl CreateRequest {
    /// Type of the items in the value list. One of `card_fingerprint`, `card_bin`,
    /// `crypto_fingerprint`, `email`, `ip_address`, `country`, `string`, `case_sensitive_string`,
    /// `customer_id`, `account`, `sepa_debit_fingerprint`, or `us_bank_account_fingerprint`. Use
    /// `string` if the item type is unknown or mixed.
    #[inline]
    pub fn item_type(self, item_type: crate::radar_value_list::ItemType) -> Self {
        Self(self.0.with("item_type", item_type))
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
}

rt::operation! {
    /// The request of [`delete`]: `DELETE /v1/radar/value_lists/{value_list}`.
    pub struct DeleteRequest -> crate::DeletedRadarValueList;
}

/// Delete a value list.
///
/// Deletes a `ValueList` object, also deleting any items contained within the value list. To be
/// deleted, a value list must not be referenced in any rules.
///
/// `DELETE /v1/radar/value_lists/{value_list}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::radar::value_lists::delete("VALUE_LIST_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(value_list: impl Into<crate::ids::RadarValueListId>) -> DeleteRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteRadarValueListsValueList",
        method: rt::Method::Delete,
        path: "/v1/radar/value_lists/{value_list}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let value_list: crate::ids::RadarValueListId = value_list.into();
    DeleteRequest(rt::Request::new(OPERATION, &[value_list.as_str()]))
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/radar/value_lists`.
    pub struct ListRequest -> rt::List<crate::RadarValueList>, paged, expand;
}

/// List all value lists.
///
/// Returns a list of `ValueList` objects. The objects are sorted in descending order by creation
/// date, with the most recently created object appearing first.
///
/// `GET /v1/radar/value_lists`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::radar::value_lists::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetRadarValueLists",
        method: rt::Method::Get,
        path: "/v1/radar/value_lists",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// The alias used to reference the value list when writing rules.
    #[inline]
    pub fn alias(self, alias: impl Into<String>) -> Self {
        Self(self.0.with("alias", rt::Value::text(alias)))
    }

    /// A value contained within a value list - returns all value lists containing this value.
    #[inline]
    pub fn contains(self, contains: impl Into<String>) -> Self {
        Self(self.0.with("contains", rt::Value::text(contains)))
    }

    /// Only return value lists that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
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

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/radar/value_lists/{value_list}`.
    pub struct RetrieveRequest -> crate::RadarValueList, expand;
}

/// Retrieve a value list.
///
/// Retrieves a `ValueList` object.
///
/// `GET /v1/radar/value_lists/{value_list}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::radar::value_lists::retrieve("VALUE_LIST_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(value_list: impl Into<crate::ids::RadarValueListId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetRadarValueListsValueList",
        method: rt::Method::Get,
        path: "/v1/radar/value_lists/{value_list}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let value_list: crate::ids::RadarValueListId = value_list.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[value_list.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/radar/value_lists/{value_list}`.
    pub struct UpdateRequest -> crate::RadarValueList, expand;
}

/// Update a value list.
///
/// Updates a `ValueList` object by setting the values of the parameters passed. Any parameters not
/// provided will be left unchanged. Note that `item_type` is immutable.
///
/// `POST /v1/radar/value_lists/{value_list}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::radar::value_lists::update("VALUE_LIST_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(value_list: impl Into<crate::ids::RadarValueListId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostRadarValueListsValueList",
        method: rt::Method::Post,
        path: "/v1/radar/value_lists/{value_list}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let value_list: crate::ids::RadarValueListId = value_list.into();
    UpdateRequest(rt::Request::new(OPERATION, &[value_list.as_str()]))
}

impl UpdateRequest {
    /// The name of the value list for use in rules.
    #[inline]
    pub fn alias(self, alias: impl Into<String>) -> Self {
        Self(self.0.with("alias", rt::Value::text(alias)))
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

    /// The human-readable name of the value list.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }
}
