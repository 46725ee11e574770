//! What an emitted crate says about its events.

/// Makes a record the event type of an emitted crate.
///
/// The record has the fields `id`, `type_`, `api_version` and `data`, and in this `object` and `previous_attributes`.
#[macro_export]
macro_rules! snapshot_event {
    ($event:ty {
        types: $types:ty,
        object: $object:ty,
        notified: $notified:ty = $constant:literal at $path:literal,
        version: $version:expr $(,)?
    }) => {
        impl $crate::Snapshot for $event {
            type Type = $types;
            type Object = $object;
            type Notified = $notified;
            const API_VERSION: &'static str = $version;
            const NOTIFIED: &'static str = $constant;
            const NOTIFIED_PATH: &'static str = $path;

            fn id(&self) -> &str {
                self.id.as_ref()
            }
            fn type_name(&self) -> &str {
                self.type_.as_ref()
            }
            fn api_version(&self) -> ::core::option::Option<&str> {
                self.api_version.as_deref()
            }
            fn raw_object(&self) -> &$crate::Object {
                &self.data.object
            }
        }
        impl $event {
            /// Reads an event that was taken from elsewhere than a webhook: from a queue or a database, for instance. It is read
            /// as from a delivery: a field that is missing, or of another type than in this version of the API, is left blank, and
            /// nothing of its object is looked at yet. Nothing is known of who made it.
            ///
            /// # Errors
            /// The payload is not JSON, or has no id, type or object.
            pub fn parse(payload: &[u8]) -> ::core::result::Result<Self, $crate::DecodeError> {
                $crate::private::read_event(payload)
            }

            /// What happened.
            pub fn event_type(&self) -> $types {
                <$types as $crate::OpenEnum>::from_wire(self.type_.as_str())
            }

            /// Whether this is an event of the kind `K`.
            pub fn is<K: $crate::EventKind<Event = Self>>(&self) -> bool {
                self.type_ == K::TYPE
            }

            /// The object as it was when the event happened, by what it says under `object`. One that this version of the
            /// crate does not know, or whose feature is off, is there as raw JSON. An object that does not exist yet, as in
            /// `invoice.upcoming`, has an empty id.
            ///
            /// # Errors
            /// The object is not what its type says, as one of another API version may be. Its JSON is at hand in
            /// `data.object`, and what can be read of it in [`partial`](Self::partial).
            pub fn object(&self) -> ::core::result::Result<$object, $crate::DecodeError> {
                $crate::private::event_object(&self.data.object)
            }

            /// The object as it was when the event happened, if the event is of the kind `K`.
            ///
            /// # Errors
            /// The object is not what its type says, as one of another API version may be.
            pub fn object_of<K: $crate::EventKind<Event = Self>>(
                &self,
            ) -> ::core::result::Result<::core::option::Option<K::Object>, $crate::DecodeError>
            {
                if self.is::<K>() {
                    self.data.object.decode().map(::core::option::Option::Some)
                } else {
                    ::core::result::Result::Ok(::core::option::Option::None)
                }
            }

            /// Decodes the object as it was when the event happened as a `T`, whatever it says that it is.
            ///
            /// # Errors
            /// The object is something else than a `T`.
            pub fn decode<T: $crate::Decode>(
                &self,
            ) -> ::core::result::Result<T, $crate::DecodeError> {
                self.data.object.decode()
            }

            /// As much of the object as can be read as a `T`: of an object of another API version, or one that has no id
            /// yet.
            pub fn partial<T: $crate::Record>(&self) -> $crate::Partial<T> {
                $crate::Partial::new(self.data.object.clone())
            }

            /// What the event changed, as it was before, if the event is of the kind `K`: a part of the object that it
            /// holds. Where that may be one of several, [`object`](Self::object) tells which, and
            /// [`previous`](Self::previous) takes it.
            pub fn previous_of<K>(&self) -> ::core::option::Option<$crate::Partial<K::Object>>
            where
                K: $crate::EventKind<Event = Self, Object: $crate::Record>,
            {
                if self.is::<K>() {
                    self.previous()
                } else {
                    ::core::option::Option::None
                }
            }

            /// What the event changed, as it was before: a part of a `T`. Only `*.updated` events have it.
            pub fn previous<T: $crate::Record>(
                &self,
            ) -> ::core::option::Option<$crate::Partial<T>> {
                self.data
                    .previous_attributes
                    .clone()
                    .map($crate::Partial::new)
            }

            /// Whether the event is of the API version that this crate is made for. Another one is decoded as far as it
            /// agrees with this one; set the version of the webhook endpoint to this crate's.
            pub fn is_of_this_version(&self) -> bool {
                $crate::Snapshot::is_of_this_version(self)
            }
        }
    };
}

/// Declares kinds of events, each with its name and the object that it holds.
#[macro_export]
macro_rules! event_kinds {
    ($event:ty { $($(#[$attribute:meta])* $name:ident = $type:literal => $object:ty),* $(,)? }) => {
        $(
            $(#[$attribute])*
            #[doc = concat!("Events called `", $type, "`.")]
            pub enum $name {}

            $(#[$attribute])*
            impl $crate::EventKind for $name {
                type Event = $event;
                type Object = $object;
                const TYPE: &'static str = $type;
            }
        )*
    };
}
