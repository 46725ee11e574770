//! The client for programs without async: the same request values, calls that wait.
//!
//! A thread of its own drives the connections, so it may be used from anywhere, even from within an async runtime
//! (where it blocks the thread that it is called on).
//!
//! ```no_run
//! use stripe_runtime::{Error, Method, Object};
//!
//! # stripe_runtime::client!("2026-05-27.dahlia");
//! fn balance() -> Result<Object, Error> {
//!     let client = ClientBuilder::from_env()?.build_blocking()?;
//!     client.send_raw(client.raw(Method::Get, "/v1/balance"))
//! }
//! ```

use std::{fmt, io, sync::mpsc, thread};

use bytes::{Buf, Bytes};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::{
    ApiRequest, ClientBuilder, Decode, Encode, Error, List, Method, Pinned, RawRequest, Request,
    Response, ResponseInfo,
    paging::{self, Cursor, Paged},
    response::Reply,
    transport::BoxFuture,
};

/// Sends requests to Stripe, and waits for the answers. Cheap to clone: clones share connections and settings.
#[derive(Clone)]
pub struct Client {
    client: crate::Client,
    jobs: UnboundedSender<BoxFuture<'static, ()>>,
}

impl Client {
    /// The blocking side of `client`.
    ///
    /// `client` had better be used nowhere else: connections that it makes elsewhere end with the runtime there.
    ///
    /// # Errors
    /// The thread cannot be started.
    pub fn over(client: impl Into<crate::Client>) -> Result<Self, Error> {
        let failed =
            |error: io::Error| Error::usage(format!("the blocking client cannot start: {error}"));
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(failed)?;
        let (jobs, queue) = unbounded_channel();
        thread::Builder::new()
            .name("stripe".to_owned())
            .spawn(move || runtime.block_on(work(queue)))
            .map_err(failed)?;
        Ok(Self {
            client: client.into(),
            jobs,
        })
    }

    /// Sends a request, and waits for its result.
    ///
    /// # Errors
    /// As of any call.
    pub fn send<R: ApiRequest<Output: Decode>>(&self, request: R) -> Result<R::Output, Error> {
        self.reply(request.into_request())?.decode()
    }

    /// Sends a request, and waits for its result together with status, headers, request id and tries.
    ///
    /// # Errors
    /// As of any call.
    pub fn send_with_response<R>(&self, request: R) -> Result<Response<R::Output>, Error>
    where
        R: ApiRequest<Output: Decode>,
    {
        respond(self.reply(request.into_request())?)
    }

    /// Sends a raw request, and waits for its result.
    ///
    /// # Errors
    /// As of any call.
    pub fn send_raw<T: Decode>(&self, request: RawRequest) -> Result<T, Error> {
        self.reply(request.into_request())?.decode()
    }

    /// Sends a raw request, and waits for its result together with status, headers, request id and tries.
    ///
    /// # Errors
    /// As of any call.
    pub fn send_raw_with_response<T: Decode>(
        &self,
        request: RawRequest,
    ) -> Result<Response<T>, Error> {
        respond(self.reply(request.into_request())?)
    }

    /// A request for an endpoint that has no function, in the API version of this client.
    pub fn raw(&self, method: Method, path: &str) -> RawRequest {
        self.client.raw(method, path)
    }

    /// Sends a request for a file, and waits for the head of the response.
    ///
    /// # Errors
    /// As of any call.
    pub fn download<R: ApiRequest<Output = crate::Download>>(
        &self,
        request: R,
    ) -> Result<Download, Error> {
        self.open(request.into_request())
    }

    /// Sends a raw request for a file, and waits for the head of the response.
    ///
    /// # Errors
    /// As of any call.
    pub fn download_raw(&self, request: RawRequest) -> Result<Download, Error> {
        self.open(request.into_request())
    }

    fn open(&self, request: Request) -> Result<Download, Error> {
        let download = self.wait(self.client.download(request))??;
        Ok(Download {
            client: self.clone(),
            download: Some(download),
            piece: Bytes::new(),
        })
    }

    /// All items of a list; pages are fetched as they are needed.
    pub fn items<R>(&self, request: R) -> Items<<R::Output as Paged>::Item>
    where
        R: ApiRequest<Output: Paged<Item: Encode>>,
    {
        let items = paging::Items::new::<R::Output>(request.into_request(), &self.client);
        Items {
            client: self.clone(),
            items: Some(items),
        }
    }

    /// All pages of a list, each fetched when it is asked for.
    pub fn pages<R>(&self, request: R) -> Pages<R::Output>
    where
        R: ApiRequest<Output: Paged>,
    {
        let pages = paging::Pages::new(request.into_request(), &self.client);
        Pages {
            client: self.clone(),
            pages: Some(pages),
        }
    }

    /// All items of a list that came inside an object: those that are here, and then those of further pages.
    pub fn items_of<T: Decode + Encode>(&self, list: List<T>) -> Items<T> {
        Items {
            client: self.clone(),
            items: Some(list.stream(&self.client)),
        }
    }

    fn reply(&self, request: Request) -> Result<Reply, Error> {
        self.wait(self.client.perform(request))?
    }

    /// Has the thread do `work`, and waits for what comes of it.
    fn wait<T: Send + 'static>(&self, work: BoxFuture<'static, T>) -> Result<T, Error> {
        let (give, take) = mpsc::sync_channel(1);
        let job = Box::pin(async move {
            // Nobody waits any more if the caller's thread was unwound.
            let _ = give.send(work.await);
        });
        let gone = || Error::usage("the thread of the blocking client is gone");
        self.jobs.send(job).map_err(|_| gone())?;
        take.recv().map_err(|_| gone())
    }
}

impl<C: Pinned> ClientBuilder<C> {
    /// The client for programs without async.
    ///
    /// # Errors
    /// As of [`build`](Self::build), or the thread cannot be started.
    pub fn build_blocking(self) -> Result<Client, Error> {
        Client::over(self.build()?)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.client.fmt(f)
    }
}

fn respond<T: Decode>(reply: Reply) -> Result<Response<T>, Error> {
    Ok(Response {
        value: reply.decode()?,
        reply,
    })
}

/// Runs jobs until all clients are gone.
async fn work(mut queue: UnboundedReceiver<BoxFuture<'static, ()>>) {
    while let Some(job) = queue.recv().await {
        tokio::spawn(job);
    }
}

/// The items of a list, page after page.
#[must_use = "no page is fetched before an item is asked for"]
pub struct Items<T> {
    client: Client,
    /// On its way to the thread and back while a page is fetched; gone if the thread is.
    items: Option<paging::Items<T>>,
}

impl<T: Encode> Items<T> {
    /// Goes on from a place that an earlier walk of the same request gave.
    pub fn resume(mut self, cursor: Cursor) -> Self {
        self.items = self.items.map(|items| items.resume(cursor));
        self
    }

    /// Where to go on from to get the items that were not given out yet: `None` for the beginning of the list.
    #[must_use]
    pub fn cursor(&self) -> Option<Cursor> {
        self.items.as_ref().and_then(paging::Items::cursor)
    }
}

impl<T: Encode + Send + 'static> Iterator for Items<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut items = self.items.take()?;
        let fetched = self.client.wait(Box::pin(async move {
            let item = items.try_next().await;
            (items, item)
        }));
        given_back(fetched, &mut self.items)
    }
}

/// The pages of a list.
#[must_use = "no page is fetched before it is asked for"]
pub struct Pages<P> {
    client: Client,
    /// As the items' are.
    pages: Option<paging::Pages<P>>,
}

impl<P: Paged> Pages<P> {
    /// Goes on from a place that an earlier walk of the same request gave.
    pub fn resume(mut self, cursor: Cursor) -> Self {
        self.pages = self.pages.map(|pages| pages.resume(cursor));
        self
    }

    /// Where the last page began; `None` if that was the beginning of the list.
    #[must_use]
    pub fn cursor(&self) -> Option<Cursor> {
        self.pages.as_ref().and_then(paging::Pages::cursor)
    }
}

impl<P: Paged + Send + 'static> Iterator for Pages<P> {
    type Item = Result<P, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut pages = self.pages.take()?;
        let fetched = self.client.wait(Box::pin(async move {
            let page = pages.try_next().await;
            (pages, page)
        }));
        given_back(fetched, &mut self.pages)
    }
}

/// Takes the walk back from the thread, and the next step's result.
fn given_back<W, T>(
    fetched: Result<(W, Result<Option<T>, Error>), Error>,
    walk: &mut Option<W>,
) -> Option<Result<T, Error>> {
    match fetched {
        Ok((back, step)) => {
            *walk = Some(back);
            step.transpose()
        }
        Err(error) => Some(Err(error)),
    }
}

/// A file on its way, to be read.
pub struct Download {
    client: Client,
    download: Option<crate::Download>,
    piece: Bytes,
}

impl Download {
    /// Status, headers and request id of the response.
    #[must_use]
    pub fn info(&self) -> Option<&ResponseInfo> {
        self.download.as_deref()
    }
}

impl io::Read for Download {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.piece.is_empty() && !buffer.is_empty() {
            let Some(mut download) = self.download.take() else {
                return Ok(0);
            };
            let (download, piece) = self
                .client
                .wait(Box::pin(async move {
                    let piece = download.next_piece().await;
                    (download, piece)
                }))
                .map_err(io::Error::other)?;
            self.download = Some(download);
            match piece {
                Some(piece) => self.piece = piece.map_err(io::Error::other)?,
                None => return Ok(0),
            }
        }
        let length = self.piece.len().min(buffer.len());
        self.piece.copy_to_slice(&mut buffer[..length]);
        Ok(length)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("info", &self.info())
            .finish_non_exhaustive()
    }
}
