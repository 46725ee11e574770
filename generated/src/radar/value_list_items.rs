// Written by `cargo xtask generate`. Do not edit.
//! The operations of `radar::value_list_items`.

rt::operation! {
    /// The request of [`create`]: `POST /v1/radar/value_list_items`.
    pub struct CreateRequest -> crate::RadarValueListItem, expand;
}

/// Create a value list item.
///
/// Creates a new `ValueListItem` object, which is added to the specified parent value list.
///
/// `POST /v1/radar/value_list_items`
///
/// - `value_list`: The identifier of the value list which the created item will be added to.
/// - `value`: The value of the item (whose type must match the type of the parent value list).
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::radar::value_list_items::create("VALUE_LIST", "VALUE").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    value_list: impl Into<crate::ids::RadarValueListId>,
    value: impl Into<String>,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostRadarValueListItems",
        method: rt::Method::Post,
        path: "/v1/radar/value_list_items",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let value_list: crate::ids::RadarValueListId = value_list.into();
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("value_list", value_list)
            .with("value", rt::Value::text(value)),
    )
}

rt::operation! {
    /// The request of [`delete`]: `DELETE /v1/radar/value_list_items/{item}`.
    pub struct DeleteRequest -> crate::DeletedRadarValueListItem;
}

/// Delete a value list item.
///
/// Deletes a `ValueListItem` object, removing it from its parent value list.
///
/// `DELETE /v1/radar/value_list_items/{item}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::radar::value_list_items::delete("ITEM_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(item: impl Into<crate::ids::RadarValueListItemId>) -> DeleteRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteRadarValueListItemsItem",
        method: rt::Method::Delete,
        path: "/v1/radar/value_list_items/{item}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let item: crate::ids::RadarValueListItemId = item.into();
    DeleteRequest(rt::Request::new(OPERATION, &[item.as_str()]))
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/radar/value_list_items`.
    pub struct ListRequest -> rt::List<crate::RadarValueListItem>, paged, expand;
}

/// List all value list items.
///
/// Returns a list of `ValueListItem` objects. The objects are sorted in descending order by
/// creation date, with the most recently created object appearing first.
///
/// `GET /v1/radar/value_list_items`
///
/// - `value_list`: Identifier for the parent value list this item belongs to.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::radar::value_list_items::list("VALUE_LIST").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(value_list: impl Into<crate::ids::RadarValueListId>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetRadarValueListItems",
        method: rt::Method::Get,
        path: "/v1/radar/value_list_items",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let value_list: crate::ids::RadarValueListId = value_list.into();
    ListRequest(rt::Request::new(OPERATION, &[]).with("value_list", value_list))
}

impl ListRequest {
    /// Only return items that were created during the given date interval.
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

    /// Return items belonging to the parent list whose value matches the specified value (using an "is
    /// like" match).
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with("value", rt::Value::text(value)))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/radar/value_list_items/{item}`.
    pub struct RetrieveRequest -> crate::RadarValueListItem, expand;
}

/// Retrieve a value list item.
///
/// Retrieves a `ValueListItem` object.
///
/// `GET /v1/radar/value_list_items/{item}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::radar::value_list_items::retrieve("ITEM_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(item: impl Into<crate::ids::RadarValueListItemId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetRadarValueListItemsItem",
        method: rt::Method::Get,
        path: "/v1/radar/value_list_items/{item}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let item: crate::ids::RadarValueListItemId = item.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[item.as_str()]))
}
